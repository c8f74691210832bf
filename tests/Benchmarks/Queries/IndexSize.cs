using Azure.Data.Tables;
using Marsad.Storage;

namespace Benchmarks.Queries;

/// <summary>Rows of the index and their bytes as the service counts them: 4, two for each character of the keys, and for a column 8, two for each character of its name, and its content.</summary>
internal readonly record struct IndexSize(int Rows, long Bytes)
{
    private const int RowBytes = 4;
    private const int ColumnBytes = 8;
    private const int CharacterBytes = 2;

    /// <summary>Reads the whole index.</summary>
    internal static async Task<IndexSize> MeasureAsync(StorageAccount account)
    {
        var (rows, bytes) = (0, 0L);
        await foreach (var row in account.Index.QueryAsync<TableEntity>(""))
        {
            rows++;
            bytes += RowBytes + CharacterBytes * (row.PartitionKey.Length + row.RowKey.Length);
            foreach (var (name, value) in row)
                if (value is byte[] content) bytes += ColumnBytes + CharacterBytes * name.Length + content.Length;
        }

        return new IndexSize(rows, bytes);
    }
}
