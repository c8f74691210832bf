namespace Marsad.Storage.Querying;

/// <summary>Takes a sequence in parts: a small one, which may be enough, then each twice as long.</summary>
internal static class GrowingParts
{
    /// <param name="first">Length of the first part.</param>
    /// <param name="most">Length that parts grow to, not below the first.</param>
    internal static async IAsyncEnumerable<T[]> InPartsAsync<T>(this IAsyncEnumerable<T> source, int first, int most)
    {
        var (part, size) = (new List<T>(), first);
        await foreach (var item in source)
        {
            part.Add(item);
            if (part.Count < size) continue;
            yield return [.. part];
            part.Clear();
            size = Math.Max(first, Math.Min(size * 2, most));
        }

        if (part.Count > 0) yield return [.. part];
    }
}
