using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>Events for people.</summary>
internal static class EventTable
{
    public static Table Of(IEnumerable<JsonElement> items, Texts texts)
    {
        var table = TableShape.Of(texts, "column.published", "column.type", "column.actors", "column.trigger", "column.recipients", "column.place", "column.id");
        foreach (var row in items.Select(item => item.Deserialize<EventAnswer>(ArticleJson.Compact)!))
            table.AddRow(TableShape.Cells(row.Article.Published, Kind(row.Event), Names(row.Event.Actors), row.Event.Text, Names(row.Event.Recipients), row.Event.Place?.Text, row.Article.Id));
        return table;
    }

    private static string Kind(ArticleEvent found) => (found.Negated ? "\u2260 " : found.Hypothetical || found.Future ? "? " : "") + found.Type + (found.Mode is { } mode ? " " + mode : "");

    private static string Names(IReadOnlyList<EventParty> parties) => string.Join(" \u00B7 ", parties.Select(party => party.Text));
}
