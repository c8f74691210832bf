using System.Text.Json;
using Marsad.Cli.Commands;
using Marsad.Document;

namespace Marsad.Cli.Lists;

/// <summary>All lists of the app.</summary>
internal static class AppLists
{
    private const string Id = "ID";
    private const string Box = "W,S,E,N";
    private const string Day = "yyyy-MM-dd";

    private static readonly AppFilter[] Days = [new("from", Day, "help.from"), new("to", Day, "help.to")];

    private static readonly string EntityTypes = string.Join('|', Enum.GetValues<EntityType>().Select(type => JsonSerializer.Serialize(type, ArticleJson.Compact).Trim('"')));

    private static readonly AppList Articles = new(
        "articles", "help.queryArticles", "search_articles", ArticleTable.Of,
        [
            new("q", "QUERY", "help.fullText"), new("entity", Id, "help.entity"), new("type", EntityTypes, "help.namedType"), new("outlet", Id, "help.outlet"), new("speaker", Id, "help.speaker"),
            new("event", "TYPE", "help.eventType"), new("place", Id, "help.place"), new("bbox", Box, "help.bbox"), .. Days, new("mentionedFrom", Day, "help.mentionedFrom"),
            new("mentionedTo", Day, "help.mentionedTo"), new("language", "LANG", "help.articleLanguage"), new("story", Id, "help.story"),
            new("status", "received|parsed|enriched|unpacked|failed|gone", "help.state"), new("sort", "date|relevance", "help.sort"),
        ],
        ["csv", "ndjson", "geojson", "atom", "jsonfeed", "jsonld"]);

    private static readonly AppList Entities = new(
        "entities", "help.queryEntities", "find_entities", EntityTable.Of, [new("q", "NAME", "help.q"), new("type", EntityTypes, "help.type"), new("country", "CC", "help.country"), new("fuzzy", AppFilter.Flag, "help.fuzzy")], ["csv", "ndjson", "geojson"]);

    private static readonly AppList Events = new(
        "events", "help.queryEvents", "list_events", EventTable.Of,
        [
            new("type", "TYPE", "help.eventType"), new("mode", "MODE", "help.mode"), new("actor", Id, "help.actor"), new("recipient", Id, "help.recipient"), new("place", Id, "help.place"),
            new("bbox", Box, "help.bbox"), new("count", "KIND", "help.count"), new("negated", AppFilter.Flag, "help.negated"), new("hypothetical", AppFilter.Flag, "help.hypothetical"), .. Days,
        ],
        ["csv", "ndjson", "geojson", "atom", "jsonfeed", "plover"]);

    private static readonly AppList Claims = new(
        "claims", "help.queryClaims", "list_claims", ClaimTable.Of,
        [
            new("q", "QUERY", "help.fullText"), new("speaker", Id, "help.speaker"), new("about", Id, "help.about"), new("anonymous", AppFilter.Flag, "help.anonymous"), new("kind", "direct|indirect|mixed", "help.kind"), .. Days,
        ],
        ["csv", "ndjson", "atom", "jsonfeed"]);

    private static readonly AppList Figures = new(
        "figures", "help.queryFigures", "list_figures", FigureTable.Of, [new("unit", "UNIT", "help.unit"), new("of", "WORDS", "help.figureOf"), new("count", "KIND", "help.count"), new("least", "N", "help.least"), .. Days], ["csv", "ndjson"]);

    public static IReadOnlyList<AppList> All { get; } = [Articles, Entities, Events, Claims, Figures];
}
