namespace Azure.Data.Tables.Querying;

/// <summary>Pages fetched one after the other, until one comes without a continuation token; a page may be empty and not the last.</summary>
/// <param name="fetchAsync">Fetches the page that a token leads to, null for the first, of at most so many items, null for the service's limit.</param>
/// <param name="maxPerPage">Most items a page shall have unless the caller of AsPages says otherwise; null for the service's limit.</param>
/// <param name="cancellationToken">Ends the fetching.</param>
internal sealed class TablePageable<T>(
    Func<string?, int?, CancellationToken, Task<Page<T>>> fetchAsync,
    int? maxPerPage,
    CancellationToken cancellationToken) : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = await fetchAsync(continuationToken, pageSizeHint ?? maxPerPage, CancellationToken).ConfigureAwait(false);
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(continuationToken));
    }
}
