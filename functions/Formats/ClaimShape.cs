using System.Globalization;
using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Claims in other formats than JSON.</summary>
internal static class ClaimShape
{
    internal static readonly ItemShape<ClaimItem> Shape = new()
    {
        Id = item => string.Create(CultureInfo.InvariantCulture, $"{item.Article.Id}-claim-{item.Claim.Block}-{item.Claim.Start}-{item.Claim.Length}"),
        Columns =
        [
            .. ReferenceColumns.Of<ClaimItem>(item => item.Article),
            new("speaker", item => item.Claim.Speaker?.Text), new("speakerId", item => item.Claim.Speaker?.Entity), new("speakerKind", item => item.Claim.Speaker?.Kind.ToString().ToLowerInvariant()),
            new("anonymous", item => item.Claim.Speaker?.Anonymous), new("kind", item => item.Claim.Kind.ToString().ToLowerInvariant()), new("verb", item => item.Claim.Verb),
            new("denial", item => item.Claim.Denial), new("via", item => item.Claim.Via), new("about", item => string.Join('|', item.About)), new("text", item => item.Claim.Text),
        ],
        Entry = item => new FeedEntry(
            item.Article.Id, item.Claim.Speaker is { } speaker ? $"{speaker.Text}: {item.Claim.Text}" : item.Claim.Text, item.Article.Title,
            PublishedDay.Time(item.Article.Published), item.Article.UpdatedAt, item.Article.Outlet?.Name, item.Article.Language, []),
    };
}
