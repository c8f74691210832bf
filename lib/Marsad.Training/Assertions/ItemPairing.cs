namespace Marsad.Training.Assertions;

/// <summary>Pairs expected items with found ones, the likest first; each belongs to one pair at most.</summary>
internal static class ItemPairing
{
    /// <summary>The pairs, by their places in the two lists.</summary>
    public static List<(int Expected, int Found)> Pair(AssertionLayer layer, IReadOnlyList<SpecItem> expected, IReadOnlyList<SpecItem> found)
    {
        var candidates =
            from wanted in expected.Index()
            from given in found.Index()
            let similarity = layer.Similarity(wanted.Item, given.Item)
            where similarity >= layer.Least
            orderby similarity descending
            select (wanted.Index, given.Index);
        var (taken, used, pairs) = (new HashSet<int>(), new HashSet<int>(), new List<(int, int)>());
        foreach (var (wanted, given) in candidates)
        {
            if (taken.Contains(wanted) || used.Contains(given)) continue;
            taken.Add(wanted);
            used.Add(given);
            pairs.Add((wanted, given));
        }

        return pairs;
    }
}
