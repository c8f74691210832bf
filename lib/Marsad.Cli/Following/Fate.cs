using System.Text.Json.Serialization;
using Marsad.Cli.Api;
using Marsad.Document;

namespace Marsad.Cli.Following;

/// <summary>What became of a file, or of an item of one.</summary>
internal sealed record Fate
{
    /// <summary>State of a file that the app did not take.</summary>
    public const string Refused = "refused";

    public required string Name { get; init; }

    /// <summary>Null for a file that the app did not take.</summary>
    public string? Id { get; init; }

    /// <summary>State of the upload, or <see cref="Refused"/>.</summary>
    public required string State { get; init; }

    public string? Outcome { get; init; }
    public Bilingual? Reason { get; init; }
    public string? Title { get; init; }
    public string? Published { get; init; }

    /// <summary>How many entities the article names.</summary>
    public int Entities { get; init; }

    /// <summary>How many items a container held; null for an article.</summary>
    public int? Items { get; init; }

    [JsonIgnore]
    public bool IsSuccess => State is UploadStatus.Enriched or UploadStatus.Unpacked;

    /// <summary>Whether nothing more will happen to the file by itself.</summary>
    [JsonIgnore]
    public bool IsFinal => State is Refused or UploadStatus.Enriched or UploadStatus.Unpacked or UploadStatus.Failed or UploadStatus.Gone;

    /// <summary>What to sort by: names, and items in their order behind their container.</summary>
    [JsonIgnore]
    public string Place => string.Join('#', Name.Split('#').Select((part, index) => index > 0 && part.All(char.IsAsciiDigit) ? part.PadLeft(10, '0') : part));

    public static Fate Of(Upload upload, ArticleAnswer article) => new()
    {
        Name = upload.Name,
        Id = upload.Id,
        State = article.Status.State,
        Outcome = article.Outcome,
        Reason = article.Status.Reason,
        Title = article.Title,
        Published = article.Published?.Value,
        Entities = article.Entities?.Count ?? 0,
        Items = article.Contents?.Items,
    };
}
