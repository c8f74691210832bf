namespace Marsad.Names;

/// <summary>What the words right beside a match make of it.</summary>
internal static class Neighbourhood
{
    private const string Article = "\u0627\u0644";

    /// <summary>Whether nothing is cut off the front of the match.</summary>
    public static bool IsWhole(NameText text, NameMatch match) => match.Start == text.Words[match.First].Start;

    /// <summary>Whether a definite noun stands before it, which it describes, unless the noun is a title.</summary>
    public static bool IsAdjective(NameText text, NameMatch match) =>
        match.WordCount == 1 && match.Key == text.Key(match.First) && match.Key.StartsWith(Article, StringComparison.Ordinal) && text.IsJoined(match.First) && text.Key(match.First - 1).StartsWith(Article, StringComparison.Ordinal)
        && !ContextWords.Is("title", text.Key(match.First - 1));

    /// <summary>Whether a personal name stands before it, so that it is a family name.</summary>
    public static bool IsBehindPerson(NameText text, NameMatch match, KnowledgeBase knowledge) =>
        text.IsJoined(match.First) && IsWhole(text, match) && knowledge.IsPersonWord(text.Key(match.First - 1));

    /// <summary>Whether a personal name stands behind it.</summary>
    public static bool IsBeforePerson(NameText text, NameMatch match, KnowledgeBase knowledge) => text.IsJoined(match.Last + 1) && knowledge.IsPersonWord(text.Key(match.Last + 1));
}
