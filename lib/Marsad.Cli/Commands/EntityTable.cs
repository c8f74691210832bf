using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>Entities for people.</summary>
internal static class EntityTable
{
    public static Table Of(IEnumerable<JsonElement> items, Texts texts)
    {
        var table = TableShape.Of(texts, "column.id", "column.type", "column.nameAr", "column.nameEn", "column.country");
        foreach (var row in items.Select(item => item.Deserialize<EntityAnswer>(ArticleJson.Compact)!))
            table.AddRow(TableShape.Cells(row.Id, row.Type, row.Name.Ar, row.Name.En, row.Country));
        return table;
    }
}
