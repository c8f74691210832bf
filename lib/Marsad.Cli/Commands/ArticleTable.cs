using System.Globalization;
using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>Articles for people.</summary>
internal static class ArticleTable
{
    public static Table Of(IEnumerable<JsonElement> items, Texts texts)
    {
        var table = TableShape.Of(
            texts, "column.id", "column.name", "column.state", "column.title", "column.published", "column.outlet", "column.entities");
        foreach (var row in items.Select(item => item.Deserialize<ArticleRow>(ArticleJson.Compact)!))
        {
            var about = row.Title ?? (texts.Language == Language.Arabic ? row.Reason?.Ar : row.Reason?.En);
            table.AddRow(TableShape.Cells(
                row.Id,
                row.Path[(ArticleId.Container.Length + 1)..],
                texts.State(row.State),
                about,
                row.Published,
                row.Outlet?.Name,
                row.Entities.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }
}
