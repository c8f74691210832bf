using System.Globalization;
using System.Text.Json.Nodes;
using Marsad.Document;
using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Events with the field names of PLOVER 2.0.</summary>
internal static class PloverRecord
{
    /// <summary>The date is the event's where it is known to the day, else the article's; null where neither is. Fields without a value are left out.</summary>
    internal static JsonObject Of(string id, EventItem item, Uri root)
    {
        var found = item.Event;
        var record = new JsonObject
        {
            ["id"] = id,
            ["date"] = PublishedDay.Day(found.Date) ?? PublishedDay.Day(item.Article.Published),
            ["actor"] = Parties(found.Actors),
            ["recipient"] = Parties(found.Recipients),
            ["event"] = new JsonArray(found.Type),
            ["event_text"] = new JsonArray(found.Text),
            ["context"] = new JsonArray([.. Contexts(found).Select(context => JsonValue.Create(context))]),
            ["text"] = found.Sentence,
            ["text_info"] = new JsonObject { ["start"] = found.Start, ["end"] = found.Start + found.Length },
            ["cite_info"] = Citation(item.Article, root),
        };
        if (found.Mode is { } mode) record["mode"] = new JsonArray(mode);
        if (found.Place is { } place) record["event_loc"] = new JsonObject { ["extracted_place"] = place.Text };
        if (found.Counts.Count > 0) record["size"] = Sizes(found.Counts);
        return record;
    }

    private static JsonArray Parties(IReadOnlyList<EventParty> parties) => new([.. parties.Select(Party)]);

    private static JsonObject Party(EventParty party)
    {
        var entity = new JsonObject { ["entity_text"] = party.Text };
        if (Alpha3(party.Country) is { } code) entity["code"] = code;
        if (party.Sector is { } sector) entity["sector"] = sector;
        if (party.Entity is { } id) entity["identifier_id"] = id;
        return entity;
    }

    // What others call auxiliary modes stands among the contexts.
    private static IEnumerable<string> Contexts(ArticleEvent found) =>
    [
        .. found.Context,
        .. found.Future ? ["future"] : Array.Empty<string>(),
        .. found.Hypothetical ? ["hypothetical"] : Array.Empty<string>(),
        .. found.Negated ? ["negation"] : Array.Empty<string>(),
    ];

    // PLOVER names the first two; other kinds keep their names. Which of several numbers holds the others is not known: an array has them all.
    private static JsonObject Sizes(IReadOnlyList<EventCount> counts) => new(counts
        .GroupBy(count => count.Kind switch { "killed" => "dead", "wounded" => "injured", _ => count.Kind }, count => count.Value, StringComparer.Ordinal)
        .Select(size => KeyValuePair.Create<string, JsonNode?>(size.Key, size.ToArray() is [var only] ? only : new JsonArray([.. size.Select(value => JsonValue.Create(value))]))));

    private static JsonObject Citation(ArticleReference article, Uri root)
    {
        var citation = new JsonObject { ["citation"] = article.Id, ["url"] = ArticleAddress.Of(root, article.Id) };
        if (article.Language is { } language) citation["language"] = language;
        if (article.Title is { } title) citation["title"] = title;
        if (article.Outlet is { } outlet) citation["publication"] = outlet.Name;
        return citation;
    }

    private static string? Alpha3(string? alpha2)
    {
        if (alpha2 is null) return null;
        try
        {
            return new RegionInfo(alpha2).ThreeLetterISORegionName;
        }
        catch (ArgumentException)
        {
            return alpha2; // no country of ISO 3166: PLOVER has codes of its own for these
        }
    }
}
