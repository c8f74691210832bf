using System.Globalization;

namespace Marsad.Storage.Keys;

/// <summary>Keys of the table <c>index</c>: partition = month and shard; row = kind | key | inverse date | article | generation.</summary>
public static class IndexKeys
{
    private const string ManifestKind = "m";

    /// <summary>Partition of a month (yyyyMM) and shard, for instance <c>202603-02</c>.</summary>
    public static string Partition(string month, int shard) => month + "-" + shard.ToString("x2", CultureInfo.InvariantCulture);

    /// <summary>Partition that an article's rows belong in, among so many shards.</summary>
    public static string Partition(OrderKey sort, int shards) => Partition(sort.Month, Shard(sort.Id, shards));

    /// <summary>Shard of an article among so many.</summary>
    public static int Shard(string id, int shards) => int.Parse(id.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % shards;

    /// <summary>Row of one key of an article in one generation.</summary>
    public static string Row(IndexKey key, OrderKey sort, int generation) => key.Prefix + sort + KeyText.Separator + Generation(generation);

    /// <summary>Row that lists all rows of an article in one generation.</summary>
    public static string ManifestRow(string id, int generation) =>
        ManifestKind + KeyText.Separator + id + KeyText.Separator + Generation(generation);

    /// <summary>Reads order and generation off the end of a row key.</summary>
    public static IndexEntry Read(string partition, string rowKey)
    {
        // 12 digits, '|', 32 digits, '|', 8 digits
        var tail = rowKey.AsSpan(rowKey.Length - 54);
        var sort = new OrderKey(tail[..12].ToString(), tail.Slice(13, 32).ToString());
        return new IndexEntry(partition, sort, int.Parse(tail[^8..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private static string Generation(int generation) => generation.ToString("x8", CultureInfo.InvariantCulture);
}
