using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds where an event happened: the nearest place that a preposition of place names behind it, else before it in its sentence.</summary>
internal sealed class PlaceFinder(SentenceFrame sentence, PartyReader parties)
{
    private const string Data = "Events/Data/place_words.tsv";
    private static readonly Lexicon<PlaceWord> Words = new(Lexicon<PlaceWord>.Read(Data));
    private readonly ClauseText _text = sentence.Text;

    private enum PlaceWord
    {
        Preposition,
        Noun,
    }

    /// <summary>The place, or null where the sentence names none.</summary>
    public EventPlace? Of(Trigger trigger, Phrase? argument)
    {
        if (argument is { } own && Place(own) is { } place) return place;
        var from = sentence.ChunkOf(trigger.Next - 1);
        for (var i = from; i < sentence.Chunks.Count; i++)
            if (At(i) is { } behind) return behind;
        for (var i = from - 1; i >= 0; i--)
            if (At(i) is { } before) return before;
        return null;
    }

    private EventPlace? At(int index)
    {
        var chunk = sentence.Chunks[index];
        if (chunk.Kind != ChunkKind.Noun) return null;
        if (chunk.Preposition.Length > 0 && IsWord(chunk.First, PlaceWord.Preposition)) return Place(chunk.Phrase);
        return null;
    }

    private EventPlace? Place(Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (_text.Name(token) is { Item.Type: EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility } name && parties.Entity(name.Item.Entity) is { } entity)
                return new EventPlace(entity.Name.Ar, entity.Id);
        return IsWord(phrase.Head, PlaceWord.Noun) ? new EventPlace(phrase.In(_text), null) : null;
    }

    private bool IsWord(int token, PlaceWord word) => Words.At(_text.Words, token).Value(word) is not null;
}
