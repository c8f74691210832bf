using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>Amounts for people.</summary>
internal static class FigureTable
{
    public static Table Of(IEnumerable<JsonElement> items, Texts texts)
    {
        var table = TableShape.Of(texts, "column.published", "column.amount", "column.unit", "column.of", "column.id");
        foreach (var row in items.Select(item => item.Deserialize<FigureAnswer>(ArticleJson.Compact)!))
            table.AddRow(TableShape.Cells(row.Article.Published, row.Figure.Text, row.Figure.Unit, row.Figure.Of, row.Article.Id));
        return table;
    }
}
