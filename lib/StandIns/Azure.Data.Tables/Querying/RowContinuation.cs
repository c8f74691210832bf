namespace Azure.Data.Tables.Querying;

/// <summary>Where a query of rows goes on, as the service says it: opaque halves, of which either may be missing.</summary>
internal readonly record struct RowContinuation(string? NextPartitionKey, string? NextRowKey)
{
    private const char Separator = ' ';

    internal static RowContinuation Parse(string? token)
    {
        var halves = (token ?? "").Split(Separator, 2);
        return new RowContinuation(halves[0], halves.Length == 2 ? halves[1] : null);
    }

    internal static RowContinuation Of(Response response) => new(
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition) ? partition : null,
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? row : null);

    /// <summary>Both halves as one token; null where the query has ended.</summary>
    internal string? ToToken() =>
        string.IsNullOrEmpty(NextPartitionKey) && string.IsNullOrEmpty(NextRowKey) ? null : $"{NextPartitionKey}{Separator}{NextRowKey}";
}
