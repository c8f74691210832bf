namespace Marsad.Storage.Keys;

/// <summary>Keys of the table <c>uploads</c>: partition = first digit of the article id; rows = heads and the log of arrivals.</summary>
public static class UploadKeys
{
    private const int InstantDigits = 17;
    private const int IdDigits = 32;

    /// <summary>Start of the head rows.</summary>
    public const string HeadPrefix = "h|";

    /// <summary>Start of the log rows.</summary>
    public const string LogPrefix = "r|";

    /// <summary>Sorts directly behind the head rows.</summary>
    public const string AfterHeads = "h}";

    /// <summary>Sorts directly behind the log rows.</summary>
    public const string AfterLog = "r}";

    /// <summary>All partitions.</summary>
    public static IReadOnlyList<string> Partitions { get; } = [.. "0123456789abcdef".Select(c => c.ToString())];

    public static string Partition(string id) => id[..1];

    public static string Head(string id) => HeadPrefix + id;

    /// <summary>Log row: newest arrivals sort first.</summary>
    public static string Log(DateTimeOffset receivedAt, string id) => LogPrefix + InverseDate.OfInstant(receivedAt) + KeyText.Separator + id;

    /// <summary>Whether a text has the shape of a log row's key.</summary>
    public static bool IsLog(string text) =>
        text.Length == LogPrefix.Length + InstantDigits + 1 + IdDigits
        && text.StartsWith(LogPrefix, StringComparison.Ordinal)
        && text.AsSpan(LogPrefix.Length, InstantDigits).ContainsOnlyDigits()
        && text[LogPrefix.Length + InstantDigits] == KeyText.Separator
        && Document.ArticleId.IsValid(IdOfLog(text));

    /// <summary>Article id at the end of a log row.</summary>
    public static string IdOfLog(string rowKey) => rowKey[^IdDigits..];
}
