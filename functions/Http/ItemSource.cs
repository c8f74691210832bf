using System.Runtime.CompilerServices;
using Marsad.Storage.Querying;

namespace Marsad.Functions.Http;

/// <summary>The items of a list, a page at a time.</summary>
/// <param name="limit">Most items.</param>
/// <param name="after">Sort key at which an earlier answer ended; null for the beginning.</param>
internal sealed class ItemSource<T>(Func<int, string?, CancellationToken, Task<Page<T>>> read, int limit, string? after)
{
    /// <summary>Whether one page may hold all items: it looks at as many articles as one page of JSON does, and is held in memory.</summary>
    internal bool IsSmall => limit <= ArticleQueries.MaxLimit;

    /// <summary>Cursor behind the last item that was read; null at the end of the list.</summary>
    internal string? Next { get; private set; }

    /// <summary>One page, which may be empty although more follows.</summary>
    internal async Task<Page<T>> ReadPageAsync(CancellationToken cancellationToken)
    {
        var page = await read(limit, after, cancellationToken);
        Next = page.Next;
        return page;
    }

    /// <summary>Items up to the limit, from as many pages as it takes.</summary>
    internal async IAsyncEnumerable<T> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var from = after;
        for (var left = limit; left > 0;)
        {
            var page = await read(Math.Min(left, ArticleQueries.MaxLimit), from, cancellationToken);
            foreach (var item in page.Items) yield return item;
            left -= page.Items.Count;
            Next = page.Next;
            if (page.Next is null || !Cursor.TryRead(page.Next, out from)) yield break;
        }
    }
}
