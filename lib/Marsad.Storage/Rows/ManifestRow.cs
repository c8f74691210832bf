using System.IO.Compression;
using System.Text;
using Azure;
using Azure.Data.Tables;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Rows;

/// <summary>Lists the row keys of one article in one generation, so that exactly these can be deleted.</summary>
public sealed class ManifestRow : ITableEntity
{
    public string PartitionKey { get; set; } = "";
    public string RowKey { get; set; } = "";
    public DateTimeOffset? Timestamp { get; set; }
    public ETag ETag { get; set; }

    /// <summary>Row keys, one a line, UTF-8, GZIP.</summary>
    public byte[] Keys { get; set; } = [];

    public static ManifestRow Create(string partition, string id, int generation, IEnumerable<string> rowKeys)
    {
        using var buffer = new MemoryStream();
        using (var zip = new GZipStream(buffer, CompressionLevel.Fastest))
            zip.Write(Encoding.UTF8.GetBytes(string.Join('\n', rowKeys)));
        return new ManifestRow { PartitionKey = partition, RowKey = IndexKeys.ManifestRow(id, generation), Keys = buffer.ToArray() };
    }

    public IReadOnlyList<string> ReadKeys()
    {
        using var zip = new GZipStream(new MemoryStream(Keys), CompressionMode.Decompress);
        using var reader = new StreamReader(zip, Encoding.UTF8);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
