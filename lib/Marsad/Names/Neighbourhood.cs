using Marsad.Text;

namespace Marsad.Names;

/// <summary>What the words right beside a match make of it.</summary>
internal static class Neighbourhood
{

    private const int ShortestPlural = 6;
    private static readonly string[] GoingOn = ["inside", "locative", "beside", "division", "settlement", "area", "place_side"];
    private static readonly string[] People = ["\u064A\u0646", "\u0648\u0646"];

    /// <summary>Whether nothing is cut off the front of the match.</summary>
    public static bool IsWhole(NameText text, NameMatch match) => match.Start == text.Words[match.First].Start;

    /// <summary>Whether a definite noun stands before it, which it describes, unless the noun is a title.</summary>
    public static bool IsAdjective(NameText text, NameMatch match) =>
        match.WordCount == 1 && match.Key == text.Key(match.First) && match.Key.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) && text.IsJoined(match.First) && text.Key(match.First - 1).StartsWith(ArabicLetters.Article, StringComparison.Ordinal)
        && !ContextWords.Is("title", text.Key(match.First - 1));

    /// <summary>Whether it may be a feminine adjective: one without the article always, one with it where a definite noun or a name stands before it.</summary>
    public static bool MayDescribe(NameText text, NameMatch match, KnowledgeBase knowledge)
    {
        if (!IsDefinite(match.Key)) return true;
        if (!text.IsJoined(match.First) || !IsWhole(text, match)) return false;
        var noun = text.Key(match.First - 1);
        return text.Readings(match.First - 1).Any(reading => IsDefinite(reading.Word) || knowledge.Find(reading.Word).Any(sense => sense.Entity.Tier < 3)) && !IsMasculinePlural(noun);
    }

    /// <summary>Whether a personal name stands before it, so that it is a family name.</summary>
    public static bool IsBehindPerson(NameText text, NameMatch match, KnowledgeBase knowledge) =>
        text.IsJoined(match.First) && IsWhole(text, match) && text.Readings(match.First - 1).Any(reading => knowledge.IsPersonWord(reading.Word));

    /// <summary>Whether a personal name stands behind it.</summary>
    public static bool IsBeforePerson(NameText text, NameMatch match, KnowledgeBase knowledge) => text.IsJoined(match.Last + 1) && knowledge.IsPersonWord(text.Key(match.Last + 1));

    /// <summary>Whether a word tells nothing as it stands and without what is written onto it: neither a name nor a word that goes on from one.</summary>
    public static bool IsUnknown(NameText text, int word, KnowledgeBase knowledge) =>
        text.Readings(word).All(reading => knowledge.Find(reading.Word).Length == 0 && !ContextWords.IsAny(reading.Word, GoingOn) && (reading.Cut == 0 || !IsDefinite(reading.Word)));

    private static bool IsDefinite(string word) => word.StartsWith(ArabicLetters.Article, StringComparison.Ordinal);

    private static bool IsMasculinePlural(string word) => word.Length > ShortestPlural && Array.Exists(People, ending => word.EndsWith(ending, StringComparison.Ordinal));
}
