using System.Collections.Frozen;
using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds where an event happened: the place that its own clause names behind it, else the nearest one in its sentence.</summary>
internal sealed class PlaceFinder(SentenceChunks sentence)
{
    private const string Data = "Events/Data/place_words.tsv";
    private static readonly Lexicon<PlaceWord> Words = new(Lexicon<PlaceWord>.Read(Data));

    private static readonly FrozenSet<string> Prepositions = Lexicon<PlaceWord>.Read(Data).Where(row => row.Category == PlaceWord.Preposition)
        .Select(row => NormalizationProfile.Lookup.Fold(row.Words)).ToFrozenSet(StringComparer.Ordinal);

    private readonly ClauseText _text = sentence.Text;

    private enum PlaceWord
    {
        Preposition,
        Noun,
    }

    /// <summary>The place, or null where the sentence names none.</summary>
    /// <param name="argument">What the frame of the event says that its place is.</param>
    public EventPlace? Of(Trigger trigger, Phrase? argument)
    {
        if (argument is { } own && Place(own) is { } place) return place;
        var (first, next) = (sentence.ChunkOf(trigger.First), sentence.ChunkOf(trigger.Next - 1) + 1);
        var clause = EndOfClause(next);
        return Inside(trigger, first) ?? Nearest(next, clause, 1, Introduced) ?? Nearest(next, clause, 1, Any) ?? Nearest(first - 1, -1, -1, Any) ?? Nearest(clause, sentence.Chunks.Count, 1, Any);
    }

    private int EndOfClause(int chunk)
    {
        while (chunk < sentence.Chunks.Count && sentence.Chunks[chunk].Kind is not (ChunkKind.Verb or ChunkKind.Complementizer or ChunkKind.Subordinator) && !(sentence.Chunks[chunk].Kind == ChunkKind.Mark && !_text.Words.Is(sentence.Chunks[chunk].First, "-\u2013()"))) chunk++;
        return chunk;
    }

    // "The closing of the border": a place in the construct of the trigger.
    private EventPlace? Inside(Trigger trigger, int chunk) => sentence.Chunks[chunk] is { Kind: ChunkKind.Noun } noun && noun.Next > trigger.Next && PhraseReader.At(_text, trigger.Next) is { } phrase ? Place(phrase) : null;

    private EventPlace? Nearest(int from, int to, int step, Func<Chunk, bool> isMeant)
    {
        for (var i = from; i != to; i += step)
        {
            if (sentence.Chunks[i].Kind != ChunkKind.Noun || !isMeant(sentence.Chunks[i]) || Place(sentence.Chunks[i].Phrase) is not { } place) continue;
            // "On a road in the district of so-and-so": the name tells more.
            return place.Entity is null && i + 1 < sentence.Chunks.Count && sentence.Chunks[i + 1].Kind == ChunkKind.Noun && Introduced(sentence.Chunks[i + 1]) && Place(sentence.Chunks[i + 1].Phrase) is { Entity: not null } named ? named : place;
        }

        return null;
    }

    private static bool Introduced(Chunk chunk) => Prepositions.Contains(chunk.Preposition);

    private static bool Any(Chunk chunk) => true;

    private EventPlace? Place(Phrase phrase)
    {
        var isNoun = Words.At(_text.Words, phrase.Head).Value(PlaceWord.Noun) is not null;
        for (var token = phrase.First; token < phrase.Next; token++)
            if (_text.Name(token) is { Item.Type: EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility } name && (isNoun || name.First == phrase.Head))
                return new EventPlace(name.Item.Text, name.Item.Entity);
        return isNoun ? new EventPlace(phrase.In(_text), null) : null;
    }
}
