namespace Marsad.Text;

/// <summary>A folded working copy of a text that knows where each of its characters stands in the shown one.</summary>
internal sealed class NormalizedText(string shown, string text, int[] origins)
{
    /// <summary>The text as readers see it.</summary>
    public string Shown { get; } = shown;

    /// <summary>The working copy.</summary>
    public string Text { get; } = text;

    /// <summary>Position in the shown text of the character that the one at <paramref name="position"/> was made of; the end maps to the end.</summary>
    public int Origin(int position) => origins[position];

    /// <summary>The run of the shown text that a run of the working copy was made of, marks between its letters included.</summary>
    public Token ToShown(Token run)
    {
        if (run.Length == 0) return new Token(Origin(run.Start), 0);
        var start = Origin(run.Start);
        return new Token(start, Math.Max(EndOf(run.End - 1), start) - start);
    }

    // A ligature became several letters: the end of any of them is the end of the ligature.
    private int EndOf(int position)
    {
        var next = position + 1;
        while (next < Text.Length && Origin(next) == Origin(position)) next++;
        return Origin(next);
    }
}
