using Marsad.Text;

namespace Marsad.Parsing.Lines;

/// <summary>Tells names of persons by their words, and parts those that one "and" joins.</summary>
internal static class PersonNames
{
    private const int LongestName = 4;
    private const int LeastWords = 2;
    private static readonly string ServantOfThe = new([ArabicLetters.Ain, ArabicLetters.Beh, '\u062F', ArabicLetters.Alef, ArabicLetters.Lam]);

    /// <summary>Whether words can be a person's name, or several: two to four each, letters only, no function words, no section.</summary>
    public static bool Are(string text)
    {
        var names = Each(text);
        return names.TrueForAll(name => IsName(name) || (names.Count > 1 && WordList.FirstNames.Contains(name))) && !Phrases.Is("section", text);
    }

    /// <summary>Whether the first word is a known first name, or one made with "servant of", a title before it aside.</summary>
    public static bool StartWithFirstName(string text)
    {
        var words = Words(text);
        return IsFirstName(words.Length > 1 && words[0].EndsWith('.') ? words[1] : words.FirstOrDefault(""));
    }

    /// <summary>The names in a text, parted at the "and" that begins a word where names stand on both sides of it; else the text as it is.</summary>
    public static List<string> Each(string text)
    {
        var words = Words(text);
        var (names, start) = (new List<string>(), 0);
        for (var i = 1; i < words.Length; i++)
        {
            if (!IsBorder(words.AsSpan(start), i - start)) continue;
            names.Add(string.Join(' ', words[start..i]));
            if (words[i].Length > 1) words[i] = words[i][1..];
            start = words[i] is [ArabicLetters.Waw] ? i + 1 : i;
        }

        return start == 0 ? [text] : [.. names, string.Join(' ', words[start..])];
    }

    // Names may begin with the letter too: a known one is whole.
    private static bool IsBorder(ReadOnlySpan<string> words, int at)
    {
        var word = words[at];
        if (word[0] != ArabicLetters.Waw || IsFirstName(word)) return false;
        var next = word.Length > 1 ? word[1..] : at + 1 < words.Length ? words[at + 1] : "";
        var following = words.Length - at - (word.Length > 1 ? 0 : 1);
        if (next.Length < 2 || next.StartsWith(ArabicLetters.Article, StringComparison.Ordinal)) return false;
        return (at >= LeastWords || IsFirstName(words[0])) && (IsFirstName(next) || (at >= LeastWords && following >= LeastWords));
    }

    private static bool IsName(string text)
    {
        var words = Words(text);
        return words.Length is >= LeastWords and <= LongestName && words.All(word => word.All(c => char.IsLetter(c) || ArabicLetters.IsDiacritic(c) || c == '.'))
            && !words.Any(WordList.FunctionWords.Contains);
    }

    private static bool IsFirstName(string word) => WordList.FirstNames.Contains(word) || (word.Length > ServantOfThe.Length && word.StartsWith(ServantOfThe, StringComparison.Ordinal));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
