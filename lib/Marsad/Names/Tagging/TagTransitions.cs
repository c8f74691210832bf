namespace Marsad.Names.Tagging;

/// <summary>Scores of tags that follow each other, laid out for the linear chain: rows of whole vectors.</summary>
internal sealed class TagTransitions
{
    /// <summary>Numbers of a row: the tags, filled up to whole vectors.</summary>
    public const int Row = 16;

    /// <summary>Rows of a table: one a tag before, and a last one for the beginning of a sentence.</summary>
    public const int Count = (NameTags.Count + 1) * NameTags.Count;

    private const int Tags = NameTags.Count;
    private const float Forbidden = -1e4f;

    /// <summary>From a table of <see cref="Count"/> scores, row after row.</summary>
    public TagTransitions(ReadOnlySpan<float> table)
    {
        Scores.AsSpan().Fill(Forbidden);
        for (var before = 0; before <= Tags; before++)
            for (var tag = 0; tag < Tags; tag++)
            {
                var score = table[before * Tags + tag];
                Scores[before * Row + tag] = score;
                Factors[before * Row + tag] = VectorMath.Exp(score);
                if (before < Tags) TurnedFactors[tag * Row + before] = VectorMath.Exp(score);
            }
    }

    public float[] Scores { get; } = new float[(Tags + 1) * Row];

    /// <summary>e to the power of the scores.</summary>
    public float[] Factors { get; } = new float[(Tags + 1) * Row];

    /// <summary>The same with rows and columns exchanged, without the beginning.</summary>
    public float[] TurnedFactors { get; } = new float[Tags * Row];

    /// <summary>A table in which what IOB2 forbids stands as such and all else at 0.</summary>
    public static float[] NewTable()
    {
        var table = new float[Count];
        for (var i = 0; i < Count; i++)
            if (!IsAllowed(i)) table[i] = Forbidden;
        return table;
    }

    /// <summary>Whether IOB2 allows the transition at a place of a table.</summary>
    public static bool IsAllowed(int place) => NameTags.MayFollow(place / Tags == Tags ? NameTags.Outside : place / Tags, place % Tags);
}
