using System.Text.Json;
using Marsad.Cli.Commands;
using Marsad.Document;

namespace Marsad.Cli.Lists;

/// <summary>All lists of the app.</summary>
internal static class AppLists
{
    private const string Id = "ID";
    private const string Flag = "true|false";
    private const string Day = "yyyy-MM-dd";

    private static readonly AppFilter[] Days = [new("from", Day, "help.from"), new("to", Day, "help.to")];

    private static readonly string EntityTypes = string.Join('|', Enum.GetValues<EntityType>().Select(type => JsonSerializer.Serialize(type, ArticleJson.Compact).Trim('"')));

    private static readonly AppList Articles = new(
        "articles", "help.queryArticles", "search_articles", ArticleTable.Of,
        [
            new("entity", Id, "help.entity"), new("outlet", Id, "help.outlet"), .. Days,
            new("status", "received|parsed|enriched|unpacked|failed|gone", "help.state"),
        ],
        ["csv", "ndjson", "geojson", "atom", "jsonfeed", "jsonld"]);

    private static readonly AppList Entities = new(
        "entities", "help.queryEntities", "find_entities", EntityTable.Of, [new("q", "NAME", "help.q"), new("type", EntityTypes, "help.type"), new("country", "CC", "help.country"), new("fuzzy", Flag, "help.fuzzy")], ["csv", "ndjson", "geojson"]);

    private static readonly AppList Events = new(
        "events", "help.queryEvents", "list_events", EventTable.Of,
        [
            new("type", "TYPE", "help.eventType"), new("mode", "MODE", "help.mode"), new("actor", Id, "help.actor"), new("recipient", Id, "help.recipient"), new("place", Id, "help.place"),
            new("negated", Flag, "help.negated"), new("hypothetical", Flag, "help.hypothetical"), .. Days,
        ],
        ["csv", "ndjson", "geojson", "atom", "jsonfeed", "plover"]);

    private static readonly AppList Claims = new(
        "claims", "help.queryClaims", "list_claims", ClaimTable.Of,
        [
            new("speaker", Id, "help.speaker"), new("about", Id, "help.about"), new("anonymous", Flag, "help.anonymous"), new("kind", "direct|indirect|mixed", "help.kind"), .. Days,
        ],
        ["csv", "ndjson", "atom", "jsonfeed"]);

    private static readonly AppList Figures = new(
        "figures", "help.queryFigures", "list_figures", FigureTable.Of, [new("unit", "UNIT", "help.unit"), new("least", "N", "help.least"), .. Days], ["csv", "ndjson"]);

    public static IReadOnlyList<AppList> All { get; } = [Articles, Entities, Events, Claims, Figures];
}
