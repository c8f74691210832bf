using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>English words that queries about news have beside names, in Arabic.</summary>
internal static class EnglishWords
{
    private const char Plural = 's';
    private const char Separator = '|';

    private static readonly FrozenDictionary<string, string[]> Table = DataFile.Read("Search/Data/english_words.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => row[1].Split(Separator), StringComparer.OrdinalIgnoreCase);

    /// <summary>What a word means, in the singular or the plural; empty for an unknown one.</summary>
    public static IReadOnlyList<string> Find(string word) =>
        Table.GetValueOrDefault(word) ?? (word.Length > 1 && word[^1] == Plural ? Table.GetValueOrDefault(word[..^1]) : null) ?? [];
}
