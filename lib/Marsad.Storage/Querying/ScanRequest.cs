using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Which articles to look at, and which of them are wanted.</summary>
internal sealed record ScanRequest
{
    /// <summary>Keys of which a wanted article has one.</summary>
    public required IReadOnlyList<IndexKey> Keys { get; init; }

    public DaySpan Days { get; init; }

    /// <summary>Place in the order behind which the scan begins; null for the newest.</summary>
    public OrderKey? After { get; init; }

    /// <summary>Articles that are looked at together at first; what is not needed of the last ones is read in vain.</summary>
    public required int AtOnce { get; init; }

    /// <summary>Where these are not enough, twice as many are looked at next, up to so many.</summary>
    public int AtMost { get; init; }

    /// <summary>Whether digests are read at all.</summary>
    public bool NeedsDigest { get; init; } = true;

    public Predicate<DigestRow> AcceptsDigest { get; init; } = _ => true;

    public Predicate<UploadRow> AcceptsHead { get; init; } = _ => true;
}
