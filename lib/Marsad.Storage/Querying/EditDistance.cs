namespace Marsad.Storage.Querying;

/// <summary>
/// How many letters two texts differ by: Damerau–Levenshtein distance in the form of optimal string alignment, where a letter is inserted, deleted,
/// replaced or changes places with its neighbour, and none takes part twice. Only the band of so many letters around the diagonal is computed (Ukkonen).
/// </summary>
internal static class EditDistance
{
    /// <returns>The distance; <paramref name="most"/> + 1 where it is larger than that.</returns>
    internal static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int most)
    {
        var beyond = most + 1;
        if (Math.Abs(left.Length - right.Length) > most) return beyond;
        var (older, old, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) row[j] = Math.Min(j, beyond);
        for (var i = 1; i <= left.Length; i++)
        {
            (older, old, row) = (old, row, older);
            Array.Fill(row, beyond);
            if (i <= most) row[0] = i;
            for (var j = Math.Max(1, i - most); j <= Math.Min(right.Length, i + most); j++)
            {
                var steps = Math.Min(Math.Min(old[j], row[j - 1]) + 1, old[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) steps = Math.Min(steps, older[j - 2] + 1);
                row[j] = Math.Min(steps, beyond);
            }
        }

        return row[right.Length];
    }
}
