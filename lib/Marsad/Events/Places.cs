using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Tells phrases of places, by name or by noun.</summary>
internal static class Places
{
    private const string Data = "Events/Data/place_words.tsv";
    private static readonly Lexicon<PlaceWord> Words = new(Lexicon<PlaceWord>.Read(Data));

    private static readonly string[] Prepositions = [.. Lexicon<PlaceWord>.Read(Data).Where(row => row.Category == PlaceWord.Preposition).Select(row => NormalizationProfile.Lookup.Fold(row.Words))];

    private enum PlaceWord
    {
        Preposition,
        Noun,
    }

    /// <summary>Whether a preposition says where.</summary>
    public static bool IsLedBy(string preposition) => Array.IndexOf(Prepositions, preposition) >= 0;

    /// <summary>Whether a phrase is the name of a place.</summary>
    public static bool Is(ClauseText text, Phrase phrase) =>
        text.Name(phrase.Head) is { Item.Type: EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility } name && name.First == phrase.Head;

    /// <summary>The place that a phrase names, or is without a name; null where it is none.</summary>
    public static EventPlace? Of(ClauseText text, Phrase phrase)
    {
        var word = Words.At(text.Words, phrase.Head);
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { Item.Type: EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility } name && (word.IsFound || name.First == phrase.Head))
                return new EventPlace(name.Item.Text, name.Item.Entity);
        return word.Value(PlaceWord.Noun) is not null ? new EventPlace(phrase.In(text), null) : null;
    }
}
