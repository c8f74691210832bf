using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>A sentence cut into chunks, with its verbs and what each is said of.</summary>
internal sealed class SentenceFrame
{
    private readonly int[] _chunkOf;

    public SentenceFrame(ClauseText text, TokenRange range)
    {
        (Text, Range) = (text, range);
        Chunks = ChunkReader.Read(text, range);
        Predicates = PredicateReader.Read(text, Chunks);
        _chunkOf = new int[range.Next - range.First];
        for (var i = 0; i < Chunks.Count; i++)
            for (var token = Chunks[i].First; token < Chunks[i].Next; token++) _chunkOf[token - range.First] = i;
    }

    public ClauseText Text { get; }

    public TokenRange Range { get; }

    public IReadOnlyList<Chunk> Chunks { get; }

    public IReadOnlyList<Predicate> Predicates { get; }

    /// <summary>The chunk that holds a token.</summary>
    public int ChunkOf(int token) => _chunkOf[Math.Clamp(token, Range.First, Range.Next - 1) - Range.First];

    /// <summary>The predicate whose verb is a chunk, or null.</summary>
    public Predicate? PredicateAt(int chunk)
    {
        foreach (var predicate in Predicates)
            if (predicate.Chunk == chunk) return predicate;
        return null;
    }

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

    /// <summary>The verb of the sentence's main clause: the first one, relative clauses left out.</summary>
    public Predicate? Main => Predicates.FirstOrDefault(predicate => predicate.Chunk == 0 || Chunks[predicate.Chunk - 1].Kind != ChunkKind.Relative);
}
