using System.Text.Json;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables.Querying;

/// <summary>One query of an account's tables.</summary>
internal sealed class TableQuery(TableConnection connection, string? filter)
{
    internal async Task<Page<TableItem>> FetchAsync(string? continuationToken, int? top, CancellationToken cancellationToken)
    {
        var call = TableCalls.QueryTables(filter, top, continuationToken);
        var response = await connection.SendOrThrowAsync(call, cancellationToken).ConfigureAwait(false);
        using var body = JsonDocument.Parse(response.Content.ToMemory());
        var tables = body.RootElement.GetProperty("value").EnumerateArray()
            .Select(table => new TableItem(table.GetProperty("TableName").GetString()))
            .ToList();
        return Page<TableItem>.FromValues(tables, NextTable(response), response);
    }

    private static string? NextTable(Response response) =>
        response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var name) && name.Length > 0 ? name : null;
}
