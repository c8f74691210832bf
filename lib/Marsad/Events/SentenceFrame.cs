using Marsad.Clauses;

namespace Marsad.Events;

/// <summary>A sentence cut into chunks, with its verbs and what each is said of.</summary>
internal sealed class SentenceFrame
{
    private readonly int[] _chunkOf;

    /// <param name="speaker">The subject of the sentence before in the same block, for verbs that name none.</param>
    public SentenceFrame(ClauseText text, TokenRange range, IReadOnlyList<Phrase> speaker)
    {
        (Text, Range) = (text, range);
        Chunks = ChunkReader.Read(text, range);
        Predicates = PredicateReader.Read(text, Chunks, speaker);
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

    /// <summary>What the table of governors says of a verb; of a word that can be several verbs, the one that takes the objects it has.</summary>
    public (Control Control, Mood Mood)? ControlOf(Predicate predicate)
    {
        (Control Control, Mood Mood)? found = null;
        foreach (var reading in Text.Readings(Chunks[predicate.Chunk].First))
            if (reading.IsFinite && GovernorTable.Of(reading.Verb) is { } row && (found is null || (predicate.Objects.Count > 0 && found.Value.Control == Control.None))) found = row;
        return found;
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

    /// <summary>The subject of the sentence's main clause, its first verb that opens no relative clause.</summary>
    public IReadOnlyList<Phrase> Subject => Predicates.FirstOrDefault(predicate => predicate.Chunk == 0 || Chunks[predicate.Chunk - 1].Kind != ChunkKind.Relative)?.Subjects ?? [];
}
