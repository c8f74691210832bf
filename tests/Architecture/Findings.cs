namespace Architecture;

/// <summary>What a rule finds wrong; a failure shows each whole, where a plain assertion would cut them short.</summary>
internal static class Findings
{
    private const int MostShown = 20;

    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all.Take(MostShown).Prepend($"{all.Count} found")));
    }
}
