using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>A sentence cut into chunks, with its verbs and what each is said of.</summary>
internal sealed class SentenceChunks
{
    private readonly int[] _chunkOf;
    private readonly Predicate?[] _predicateOf;

    /// <param name="speaker">The subject of the sentence before in the same block, for verbs that name none.</param>
    public SentenceChunks(ClauseText text, TokenRange range, IReadOnlyList<Phrase>? speaker = null)
    {
        (Text, Range) = (text, range);
        Chunks = text.Chunks(range);
        Predicates = PredicateReader.Read(text, Chunks, speaker ?? []);
        _predicateOf = new Predicate?[Chunks.Count];
        foreach (var predicate in Predicates) _predicateOf[predicate.Chunk] = predicate;
        _chunkOf = new int[range.Next - range.First];
        for (var i = 0; i < Chunks.Count; i++) Array.Fill(_chunkOf, i, Chunks[i].First - range.First, Chunks[i].Next - Chunks[i].First);
    }

    public ClauseText Text { get; }

    public TokenRange Range { get; }

    public IReadOnlyList<Chunk> Chunks { get; }

    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The subject of the main clause, of the first verb that opens no relative clause.</summary>
    public IReadOnlyList<Phrase> Subject
    {
        get
        {
            foreach (var predicate in Predicates)
                if (predicate.Chunk == 0 || Chunks[predicate.Chunk - 1].Kind != ChunkKind.Relative) return predicate.Subjects;
            return [];
        }
    }

    /// <summary>The chunk that holds a token; the first or last one for a token outside.</summary>
    public int ChunkOf(int token) => _chunkOf[Math.Clamp(token, Range.First, Range.Next - 1) - Range.First];

    /// <summary>The predicate whose verb is a chunk, or null.</summary>
    public Predicate? PredicateAt(int chunk) => (uint)chunk < (uint)_predicateOf.Length ? _predicateOf[chunk] : null;

    /// <summary>The verb that a token depends on: the last one before it with no word between that opens a clause; null where there is none.</summary>
    public Predicate? GovernorOf(int token)
    {
        for (var chunk = ChunkOf(token) - 1; chunk >= 0; chunk--)
        {
            if (Chunks[chunk].Kind == ChunkKind.Verb) return PredicateAt(chunk);
            if (Chunks[chunk].Kind is ChunkKind.Complementizer or ChunkKind.Relative or ChunkKind.Subordinator || Text.Words.Is(Chunks[chunk].First, ":\u061B")) return null;
        }

        return null;
    }
}
