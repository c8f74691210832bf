using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Serialization;

namespace Azure.Data.Tables.Requests;

/// <summary>Every request that the clients make.</summary>
internal static class TableCalls
{
    internal static TableCall CreateTable(string table) => new(RequestMethod.Post, "Tables")
    {
        Body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["TableName"] = table }),
        NoContent = true,
    };

    internal static TableCall DeleteTable(string table) => new(RequestMethod.Delete, $"Tables({Literal(table)})");

    internal static TableCall QueryTables(string? filter, int? top, string? nextTable) =>
        new(RequestMethod.Get, "Tables" + Query([("$top", Number(top)), ("$filter", filter), ("NextTableName", nextTable)]));

    internal static TableCall Insert(string table, ITableEntity entity) => new(RequestMethod.Post, Segment(table))
    {
        Body = Write(entity),
        NoContent = true,
    };

    internal static TableCall Get(string table, string partitionKey, string rowKey, IEnumerable<string>? select) =>
        new(RequestMethod.Get, Row(table, partitionKey, rowKey) + Query([("$select", Join(select))]));

    /// <summary>Writes a row by its key. Without a condition, a missing row is inserted.</summary>
    internal static TableCall Put(string table, ITableEntity entity, TableUpdateMode mode, ETag ifMatch)
    {
        var method = mode switch
        {
            TableUpdateMode.Merge => RequestMethod.Patch,
            TableUpdateMode.Replace => RequestMethod.Put,
            _ => throw new ArgumentException($"Unexpected value for mode: {mode}", nameof(mode)),
        };
        var body = Write(entity);
        return new TableCall(method, Row(table, entity.PartitionKey, entity.RowKey)) { Body = body, IfMatch = ifMatch };
    }

    /// <summary>Deletes a row of the stored version <paramref name="ifMatch"/>; the default value stands for any.</summary>
    internal static TableCall Delete(string table, string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, Row(table, partitionKey, rowKey)) { IfMatch = ifMatch == default ? ETag.All : ifMatch };

    internal static TableCall QueryRows(string table, string? filter, int? top, IEnumerable<string>? select, string? nextPartition, string? nextRow) =>
        new(RequestMethod.Get, $"{Segment(table)}()" + Query(
        [
            ("$top", Number(top)),
            ("$select", Join(select)),
            ("$filter", filter),
            ("NextPartitionKey", nextPartition),
            ("NextRowKey", nextRow),
        ]));

    private static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity.PartitionKey);
        ArgumentNullException.ThrowIfNull(entity.RowKey);
        return EntityWriter.Write(entity);
    }

    private static string Row(string table, string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        return $"{Segment(table)}(PartitionKey={Literal(partitionKey)},RowKey={Literal(rowKey)})";
    }

    private static string Segment(string table) => Uri.EscapeDataString(table);

    private static string Literal(string text) => $"'{Uri.EscapeDataString(text.Replace("'", "''", StringComparison.Ordinal))}'";

    private static string? Join(IEnumerable<string>? names) => names is null ? null : string.Join(',', names);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Query(ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            if (!string.IsNullOrEmpty(value))
                query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return query.ToString();
    }
}
