using Marsad.Names.Tagging;

namespace Marsad.Training.Scoring;

/// <summary>Counts of exact names by type over sentences.</summary>
internal sealed class NameScore
{
    private readonly TypeScore[] _types = new TypeScore[NameTags.Types.Count];

    public IReadOnlyList<TypeScore> Types => _types;

    public TypeScore All => _types.Aggregate((a, b) => a + b);

    /// <summary>Counts a sentence.</summary>
    public void Add(IReadOnlyList<byte> expected, IReadOnlyList<byte> found)
    {
        var wanted = NameSpans.In(expected).ToHashSet();
        foreach (var span in wanted) _types[span.Type] += new TypeScore(1, 0, 0);
        foreach (var span in NameSpans.In(found)) _types[span.Type] += new TypeScore(0, 1, wanted.Contains(span) ? 1 : 0);
    }
}
