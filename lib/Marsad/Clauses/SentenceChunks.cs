namespace Marsad.Clauses;

/// <summary>A sentence cut into chunks, with its verbs and what each is said of.</summary>
internal sealed class SentenceChunks
{
    private readonly int[] _chunkOf;
    private readonly Predicate?[] _predicateOf;

    public SentenceChunks(ClauseText text, TokenRange range)
    {
        (Text, Range) = (text, range);
        Chunks = ChunkReader.Read(text, range);
        _predicateOf = new Predicate?[Chunks.Count];
        foreach (var predicate in PredicateReader.Read(text, Chunks, [])) _predicateOf[predicate.Chunk] = predicate;
        _chunkOf = new int[range.Next - range.First];
        for (var i = 0; i < Chunks.Count; i++) Array.Fill(_chunkOf, i, Chunks[i].First - range.First, Chunks[i].Next - Chunks[i].First);
    }

    public ClauseText Text { get; }

    public TokenRange Range { get; }

    public IReadOnlyList<Chunk> Chunks { get; }

    /// <summary>The chunk that holds a token; the first or last one for a token outside.</summary>
    public int ChunkOf(int token) => _chunkOf[Math.Clamp(token, Range.First, Range.Next - 1) - Range.First];

    /// <summary>The predicate whose verb is a chunk, or null.</summary>
    public Predicate? PredicateAt(int chunk) => (uint)chunk < (uint)_predicateOf.Length ? _predicateOf[chunk] : null;
}
