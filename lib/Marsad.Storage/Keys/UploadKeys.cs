namespace Marsad.Storage.Keys;

/// <summary>Keys of the table <c>uploads</c>: partition = first digit of the article id; rows = heads and the log of arrivals.</summary>
public static class UploadKeys
{
    /// <summary>Start of the head rows.</summary>
    public const string HeadPrefix = "h|";

    /// <summary>Start of the log rows.</summary>
    public const string LogPrefix = "r|";

    /// <summary>All partitions.</summary>
    public static IReadOnlyList<string> Partitions { get; } = [.. "0123456789abcdef".Select(c => c.ToString())];

    public static string Partition(string id) => id[..1];

    public static string Head(string id) => HeadPrefix + id;

    /// <summary>Log row: newest arrivals sort first.</summary>
    public static string Log(DateTimeOffset receivedAt, string id) => LogPrefix + InverseDate.OfInstant(receivedAt) + KeyText.Separator + id;

    /// <summary>Article id at the end of a log row.</summary>
    public static string IdOfLog(string rowKey) => rowKey[^32..];
}
