using System.Text.Json;
using Azure.Data.Tables.Requests;
using Azure.Data.Tables.Serialization;

namespace Azure.Data.Tables.Querying;

/// <summary>One query of a table's rows.</summary>
internal sealed class RowQuery<T>(TableConnection connection, string table, string? filter, IEnumerable<string>? select)
    where T : class, ITableEntity
{
    internal async Task<Page<T>> FetchAsync(string? continuationToken, int? top, CancellationToken cancellationToken)
    {
        var from = RowContinuation.Parse(continuationToken);
        var call = TableCalls.QueryRows(table, filter, top, select, from.NextPartitionKey, from.NextRowKey);
        var response = await connection.SendOrThrowAsync(call, cancellationToken).ConfigureAwait(false);
        using var body = JsonDocument.Parse(response.Content.ToMemory());
        var rows = body.RootElement.GetProperty("value").EnumerateArray().Select(EntityReader.Read<T>).ToList();
        return Page<T>.FromValues(rows, RowContinuation.Of(response).ToToken(), response);
    }
}
