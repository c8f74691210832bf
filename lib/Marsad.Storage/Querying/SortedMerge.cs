using System.Runtime.CompilerServices;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Merges sorted sources into one, asking each only for as much as is taken.</summary>
internal static class SortedMerge
{
    /// <param name="place">Where a row stands in the index.</param>
    internal static async IAsyncEnumerable<T> MergeAsync<T>(
        IEnumerable<IAsyncEnumerable<T>> sources, Func<T, IndexEntry> place, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var readers = sources.Select(source => source.GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            // The first requests go out together; after that a source is asked when its head was taken.
            var started = await Task.WhenAll(readers.Select(reader => reader.MoveNextAsync().AsTask()));
            var heads = new PriorityQueue<IAsyncEnumerator<T>, (OrderKey Sort, int Generation)>();
            for (var i = 0; i < readers.Count; i++)
                if (started[i]) heads.Enqueue(readers[i], place(readers[i].Current).Order);
            while (heads.TryDequeue(out var reader, out _))
            {
                yield return reader.Current;
                if (await reader.MoveNextAsync()) heads.Enqueue(reader, place(reader.Current).Order);
            }
        }
        finally
        {
            foreach (var reader in readers) await reader.DisposeAsync();
        }
    }
}
