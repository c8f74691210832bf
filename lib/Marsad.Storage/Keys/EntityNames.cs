using System.Globalization;
using System.Text;
using Marsad.Text;

namespace Marsad.Storage.Keys;

/// <summary>Names as the catalogue is searched by: words of letters and digits alone, with what spellings differ in folded.</summary>
public static class EntityNames
{
    // The longest names are phrases; their last words are seldom asked for by themselves.
    private const int MaxWords = 12;
    private const char DotlessI = '\u0131';

    /// <summary>
    /// The words of a name with one space between: Arabic as <see cref="SearchAnalyzer.Normalize"/> folds it and with no seat of a hamza told apart;
    /// Latin without case, diacritics, hyphens, apostrophes and the articles al- and el-. Empty where a name has no letter or digit.
    /// </summary>
    public static string Normalize(string name) => string.Join(' ', Words(name));

    /// <summary>What the catalogue lists an entity under: each name from each of its words on, with and without the Arabic article.</summary>
    public static IEnumerable<string> Keys(params IEnumerable<string?> names) => names.OfType<string>().SelectMany(KeysOf).Distinct(StringComparer.Ordinal);

    /// <summary>A normalised name whose first word lost the Arabic article; the name itself where that has none.</summary>
    public static string WithoutArticle(string normalisedName)
    {
        var space = normalisedName.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? SearchAnalyzer.DropArticle(normalisedName) : SearchAnalyzer.DropArticle(normalisedName[..space]) + normalisedName[space..];
    }

    private static IEnumerable<string> KeysOf(string name)
    {
        var words = Words(name);
        for (var i = 0; i < Math.Min(words.Count, MaxWords); i++)
        {
            var rest = string.Join(' ', words.Skip(i));
            yield return rest;
            yield return WithoutArticle(rest);
        }
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Decompose(name))
        {
            if (IsSilent(c)) continue;
            if (char.IsLetterOrDigit(c)) word.Append(c == DotlessI ? 'i' : char.ToLowerInvariant(c));
            else Close();
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length == 0) return;
            if (words.Count > 0 && words[^1] is "al" or "el") words.RemoveAt(words.Count - 1);
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // Half a surrogate pair cannot be decomposed, and no name is written in the scripts that need pairs.
    private static string Decompose(string name) => string
        .Concat(SearchAnalyzer.Normalize(name).Select(c => char.IsSurrogate(c) ? ' ' : c))
        .Normalize(NormalizationForm.FormKD);

    private static bool IsSilent(char c) =>
        c is '\'' or '`' or '\u2018' or '\u2019' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter;
}
