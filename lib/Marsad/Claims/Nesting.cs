using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Says which claims lie in others.</summary>
internal static class Nesting
{
    /// <summary>Marks the claims of a block, which begin at an index and are in the order of their cues.</summary>
    public static void Mark(List<FoundClaim> found, int first)
    {
        var around = new Stack<int>();
        foreach (var index in Enumerable.Range(first, found.Count - first).OrderBy(i => found[i].Claim.Start).ThenByDescending(i => found[i].Claim.Length))
        {
            var claim = found[index].Claim;
            while (around.Count > 0 && End(found[around.Peek()].Claim) < claim.Start + claim.Length) around.Pop();
            if (around.Count > 0) found[index] = found[index] with { Claim = claim with { NestedIn = around.Peek() } };
            around.Push(index);
        }
    }

    private static int End(Claim claim) => claim.Start + claim.Length;
}
