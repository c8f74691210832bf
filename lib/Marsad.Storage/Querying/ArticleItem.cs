using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>An article in a list.</summary>
public sealed record ArticleItem
{
    public required string Id { get; init; }
    public required string Path { get; init; }
    public required UploadState State { get; init; }

    /// <summary>Outcome of the content; null before parsing.</summary>
    public string? Outcome { get; init; }

    /// <summary>Why it failed, or why the last try did; null otherwise.</summary>
    public Bilingual? Reason { get; init; }

    public int Attempt { get; init; }
    public string? Title { get; init; }
    public string? Published { get; init; }

    /// <summary>Whether it is listed at its arrival for want of a publication date.</summary>
    public bool Undated { get; init; }

    public Outlet? Outlet { get; init; }
    public string? Language { get; init; }
    public string? Format { get; init; }

    /// <summary>How many entities it names.</summary>
    public int Entities { get; init; }

    /// <summary>Degrees north (WGS 84) of the place that it was filed from, else of the one that it mentions most and that is no country; null where unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, likewise.</summary>
    public double? Longitude { get; init; }

    /// <summary>How well it fits, in lists by relevance or likeness; null in others. Comparable within one answer.</summary>
    public double? Score { get; init; }

    /// <summary>How many items a container held; null for an article.</summary>
    public int? Items { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }

    public static ArticleItem Of(UploadRow row) => new()
    {
        Id = row.Id,
        Path = ArticleId.PathOf(row.Name),
        State = row.State,
        Outcome = row.Outcome,
        Reason = row.Reason,
        Attempt = row.Attempt,
        Title = row.Title,
        Published = row.Published,
        Undated = row.Undated,
        Outlet = row.OutletName is null ? null : new Outlet(row.OutletName, row.OutletId),
        Language = row.Language,
        Format = row.Format,
        Entities = row.Entities,
        Latitude = row.Latitude,
        Longitude = row.Longitude,
        Items = row.IsContainer ? row.Items : null,
        ReceivedAt = row.ReceivedAt,
        UpdatedAt = row.UpdatedAt,
    };
}
