using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Azure;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Rows;

/// <summary>Head row of an upload: its state, and the generation of index rows that readers believe.</summary>
public sealed class UploadRow : ITableEntity
{
    /// <summary>Longest text that a column of a list keeps, in UTF-16 code units; the document has all of it.</summary>
    public const int MaxText = 1_000;

    public string PartitionKey { get; set; } = "";
    public string RowKey { get; set; } = "";
    public DateTimeOffset? Timestamp { get; set; }

    [JsonIgnore]
    public ETag ETag { get; set; }

    /// <summary>Name inside the container of uploads.</summary>
    public string Name { get; set; } = "";

    public UploadState State { get; set; }

    /// <summary>Tries of the current step that failed.</summary>
    public int Attempt { get; set; }

    public string? ReasonAr { get; set; }
    public string? ReasonEn { get; set; }

    /// <summary>Outcome of the content, in the document's spelling; null before parsing.</summary>
    public string? Outcome { get; set; }

    /// <summary>Hash over the bytes and what the uploader said of them; null before parsing.</summary>
    public string? InputHash { get; set; }

    /// <summary>When this content arrived, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Generation of the index rows that count; 0 while there are none.</summary>
    public int Generation { get; set; }

    /// <summary>Newest generation handed out; work on an older one is dropped.</summary>
    public int Pending { get; set; }

    /// <summary>Index partitions that may hold rows of the article, separated by commas; the last holds those of the current generation.</summary>
    public string Partitions { get; set; } = "";

    /// <summary>Engine that made the current generation, or that gave up on the upload; null while there is neither.</summary>
    public string? Engine { get; set; }

    public string? Title { get; set => field = Cut(value); }

    /// <summary>Publication date as the document has it; null when unknown.</summary>
    public string? Published { get; set; }

    /// <summary>Whether the article is listed under the month of its arrival for want of a date.</summary>
    public bool Undated { get; set; }

    public string? OutletName { get; set => field = Cut(value); }
    public string? OutletId { get; set; }
    public string? Language { get; set; }
    public string? Format { get; set; }
    public int Entities { get; set; }

    /// <summary>Degrees north (WGS 84) of where it was filed from, else of the place that it mentions most; null where unknown.</summary>
    public double? Latitude { get; set; }

    /// <summary>Degrees east, likewise.</summary>
    public double? Longitude { get; set; }

    /// <summary>Whether blobs of items may be there; set before the first is written.</summary>
    public bool IsContainer { get; set; }

    /// <summary>How many items were taken out of the container.</summary>
    public int Items { get; set; }

    [IgnoreDataMember, JsonIgnore]
    public string Id => RowKey[UploadKeys.HeadPrefix.Length..];

    /// <summary>Index partition with the rows that readers believe; null while there are none.</summary>
    [IgnoreDataMember, JsonIgnore]
    public string? Partition => PartitionList is [.., var last] ? last : null;

    /// <summary>The index partitions one by one.</summary>
    [IgnoreDataMember, JsonIgnore]
    public IReadOnlyList<string> PartitionList => Partitions.Split(',', StringSplitOptions.RemoveEmptyEntries);

    [IgnoreDataMember, JsonIgnore]
    public Bilingual? Reason => ReasonEn is null ? null : new Bilingual(ReasonAr ?? ReasonEn, ReasonEn);

    /// <summary>A first row for a file that has arrived.</summary>
    public static UploadRow Create(string name, DateTimeOffset receivedAt)
    {
        var id = ArticleId.FromName(name);
        return new UploadRow
        {
            PartitionKey = UploadKeys.Partition(id),
            RowKey = UploadKeys.Head(id),
            Name = name,
            State = UploadState.Received,
            ReceivedAt = receivedAt,
            UpdatedAt = receivedAt,
        };
    }

    /// <summary>Whether there is a generation that readers believe.</summary>
    [IgnoreDataMember, JsonIgnore]
    public bool IsListed => State != UploadState.Gone && Generation > 0;

    /// <summary>Whether an index row is one that readers believe.</summary>
    public bool IsCurrent(IndexEntry row) => State != UploadState.Gone && Generation == row.Generation && Partition == row.Partition;

    /// <summary>Sets state and reason; a change of state starts the count of tries again.</summary>
    public void Enter(UploadState state, Bilingual? reason, DateTimeOffset now)
    {
        State = state;
        Attempt = 0;
        (ReasonAr, ReasonEn) = (reason?.Ar, reason?.En);
        UpdatedAt = now;
    }

    // Half a surrogate pair is no text.
    private static string? Cut(string? text) =>
        text is { Length: > MaxText } ? text[..(char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText)] : text;
}
