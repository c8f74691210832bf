using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Events;

/// <summary>Finds where an event happened: the place that its own clause names behind it, else the nearest one in its sentence.</summary>
internal sealed class PlaceFinder(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The place, or null where the sentence names none.</summary>
    /// <param name="argument">What the frame of the event says that its place is.</param>
    public EventPlace? Of(Trigger trigger, Phrase? argument)
    {
        if (argument is { } own && Places.Of(_text, own) is { } place) return place;
        var (first, next) = (sentence.ChunkOf(trigger.First), sentence.ChunkOf(trigger.Next - 1) + 1);
        var clause = EndOfClause(next);
        var near = Inside(trigger, first) ?? Nearest(next, clause, 1, Introduced);
        // "On positions north of Dohuk": a name behind says more than a noun.
        if (near is { Entity: null }) near = Nearest(next, clause, 1, chunk => Introduced(chunk) && Places.Of(_text, chunk.Phrase)?.Entity is not null) ?? near;
        return near ?? Nearest(next, clause, 1, Any) ?? Nearest(first - 1, -1, -1, Any) ?? Nearest(clause, sentence.Chunks.Count, 1, Any);
    }

    private int EndOfClause(int start)
    {
        var chunk = start;
        while (chunk < sentence.Chunks.Count && (!Ends(chunk) || IsOfTheEvent(chunk, start))) chunk++;
        return chunk;
    }

    private bool Ends(int chunk) => sentence.Chunks[chunk].Kind switch
    {
        ChunkKind.Verb or ChunkKind.Complementizer or ChunkKind.Subordinator or ChunkKind.Relative => true,
        ChunkKind.Mark => !_text.Words.Is(sentence.Chunks[chunk].First, "-\u2013()") && !IsBeforePlace(chunk),
        _ => false,
    };

    // "The strikes that the army carried out", "a blast that hit": the verb says more of the event itself.
    private bool IsOfTheEvent(int chunk, int start) => sentence.Chunks[chunk].Kind switch
    {
        ChunkKind.Relative => chunk == start,
        ChunkKind.Verb => chunk == start || sentence.Chunks[chunk - 1].Kind == ChunkKind.Relative,
        _ => false,
    };

    // A comma before "in so-and-so" parts no clauses.
    private bool IsBeforePlace(int mark) =>
        _text.Words.Is(sentence.Chunks[mark].First, Marks.Commas) && mark + 1 < sentence.Chunks.Count && sentence.Chunks[mark + 1] is { Kind: ChunkKind.Noun } noun && Introduced(noun) && Places.Of(_text, noun.Phrase) is not null;

    // "The closing of the border": a place in the construct of the trigger.
    private EventPlace? Inside(Trigger trigger, int chunk) => sentence.Chunks[chunk] is { Kind: ChunkKind.Noun } noun && noun.Next > trigger.Next && PhraseReader.At(_text, trigger.Next) is { } phrase ? Places.Of(_text, phrase) : null;

    private EventPlace? Nearest(int from, int to, int step, Func<Chunk, bool> isMeant)
    {
        for (var i = from; i != to; i += step)
            if (sentence.Chunks[i].Kind == ChunkKind.Noun && isMeant(sentence.Chunks[i]) && Places.Of(_text, sentence.Chunks[i].Phrase) is { } place) return place;
        return null;
    }

    private static bool Introduced(Chunk chunk) => Places.IsLedBy(chunk.Preposition);

    private static bool Any(Chunk chunk) => true;
}
