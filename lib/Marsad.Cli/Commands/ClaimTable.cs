using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;
using Spectre.Console;

namespace Marsad.Cli.Commands;

/// <summary>Claims for people.</summary>
internal static class ClaimTable
{
    public static Table Of(IEnumerable<JsonElement> items, Texts texts)
    {
        var table = TableShape.Of(texts, "column.published", "column.speaker", "column.verb", "column.claim", "column.id");
        foreach (var row in items.Select(item => item.Deserialize<ClaimAnswer>(ArticleJson.Compact)!))
            table.AddRow(TableShape.Cells(row.Article.Published, row.Claim.Speaker?.Text, row.Claim.Verb, row.Claim.Text, row.Article.Id));
        return table;
    }
}
