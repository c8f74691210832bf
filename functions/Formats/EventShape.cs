using System.Globalization;
using Marsad.Document;
using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Events in other formats than JSON.</summary>
internal static class EventShape
{
    internal static readonly ItemShape<EventItem> Shape = new()
    {
        Id = Id,
        Columns =
        [
            .. ReferenceColumns.Of<EventItem>(item => item.Article),
            new("type", item => item.Event.Type), new("mode", item => item.Event.Mode), new("context", item => Joined(item.Event.Context)), new("date", item => item.Event.Date),
            new("actors", item => Joined(item.Event.Actors.Select(party => party.Text))), new("actorIds", item => Joined(item.Event.Actors.Select(party => party.Entity))),
            new("recipients", item => Joined(item.Event.Recipients.Select(party => party.Text))), new("recipientIds", item => Joined(item.Event.Recipients.Select(party => party.Entity))),
            new("place", item => item.Event.Place?.Text), new("placeId", item => item.Event.Place?.Entity),
            new("counts", item => Joined(item.Event.Counts.Select(count => count.Kind + ":" + count.Value.ToString(CultureInfo.InvariantCulture)))),
            new("negated", item => item.Event.Negated), new("hypothetical", item => item.Event.Hypothetical), new("future", item => item.Event.Future),
            new("text", item => item.Event.Text), new("sentence", item => item.Event.Sentence),
        ],
        Place = item => item is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null,
        Entry = item => new FeedEntry(
            item.Article.Id, item.Event.Sentence, item.Article.Title, PublishedDay.Time(item.Article.Published), item.Article.UpdatedAt, item.Article.Outlet?.Name,
            item.Article.Language, Tags(item.Event)),
        Plover = (item, root) => PloverRecord.Of(Id(item), item, root),
    };

    private static string Id(EventItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.Article.Id}-event-{item.Event.Block}-{item.Event.Start}-{item.Event.Type}");

    private static string[] Tags(ArticleEvent found) => [.. new[] { found.Type, found.Mode }.OfType<string>()];

    private static string Joined(IEnumerable<string?> values) => string.Join('|', values);
}
