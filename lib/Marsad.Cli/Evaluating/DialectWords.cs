using Marsad.Text;

namespace Marsad.Cli.Evaluating;

/// <summary>Words that mark a case as dialect.</summary>
internal static class DialectWords
{
    private static readonly IReadOnlyList<string[]> Rows = DataFile.Read(typeof(DialectWords).Assembly, "Data/dialect_words.tsv", columns: 2);

    /// <summary>Whether a text holds one, some of them only at the end of a word.</summary>
    public static bool In(string text) => Rows.Any(row => Holds(text, row[1], atWordEnd: row[0] == "wordEnd"));

    private static bool Holds(string text, string word, bool atWordEnd)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (!atWordEnd || at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length])) return true;
        return false;
    }
}
