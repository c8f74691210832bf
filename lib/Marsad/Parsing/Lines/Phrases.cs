using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Parsing.Lines;

/// <summary>The set phrases of news pages by kind: what is dropped, what heads a block, what names a section.</summary>
internal static class Phrases
{
    private static readonly FrozenDictionary<string, PhraseSet> Sets = DataFile.Read("Parsing/Data/phrases.tsv", 3)
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => new PhraseSet(group), StringComparer.Ordinal);

    /// <summary>Whether a line is one of the phrases of a kind, or begins with or holds one, as each asks for.</summary>
    public static bool Is(string kind, string line) => Sets[kind].Matches(Key(line));

    /// <summary>The same for a line that keeps its folded form.</summary>
    public static bool Is(string kind, Line line) => Sets[kind].Matches(line.Key);

    /// <summary>Whether a line is made of phrases of a kind from end to end, marks between them aside.</summary>
    public static bool Make(string kind, Line line) => Sets[kind].Make([.. line.Key.Split(' ').Where(word => word.Any(char.IsLetterOrDigit))]);

    /// <summary>The rest of a line after a phrase of a kind at its start, marks between them skipped; null where none stands there.</summary>
    public static string? After(string kind, string line)
    {
        var tokens = Tokenizer.Tokenize(line);
        var words = tokens.Take(PhraseSet.LongestHead).Select(token => ArabicNormalizer.Normalize(token.In(line)).ToLowerInvariant()).ToArray();
        for (var count = words.Length; count > 0; count--)
        {
            if (!Sets[kind].Contains(string.Join(' ', words, 0, count))) continue;
            var next = count;
            while (next < tokens.Count && !char.IsLetterOrDigit(line[tokens[next].Start]) && !IsOpening(line[tokens[next].Start])) next++;
            return next < tokens.Count ? line[tokens[next].Start..] : "";
        }

        return null;
    }

    /// <summary>A line folded for comparison: normalized words and marks with one space between them.</summary>
    public static string Key(string line) =>
        string.Join(' ', Tokenizer.Tokenize(line).Select(token => ArabicNormalizer.Normalize(token.In(line)))).ToLowerInvariant();

    private static bool IsOpening(char c) => c is '"' or '\u00AB' or '\u201C' or '(' or '[';

    private sealed class PhraseSet
    {
        public const int LongestHead = 5;
        private static readonly char[] Edges = [' ', ':', '.', '!', '|', '-', '\u2013', '\u060C', '\u2026', '\u061F', '?', '>', '\u00BB', '\u2190', '#'];
        private readonly FrozenSet<string> _exact;
        private readonly string[] _prefixes;
        private readonly string[] _inner;

        public PhraseSet(IEnumerable<string[]> rows)
        {
            var byMatch = rows.ToLookup(row => row[1], row => Key(row[2]), StringComparer.Ordinal);
            _exact = byMatch["exact"].Concat(byMatch["head"]).Concat(byMatch["prefix"]).ToFrozenSet(StringComparer.Ordinal);
            _prefixes = [.. byMatch["prefix"]];
            _inner = [.. byMatch["contains"]];
        }

        public bool Contains(string key) => _exact.Contains(key);

        // The longest phrase counts at each place.
        public bool Make(string[] words)
        {
            for (int start = 0, length = 0; start < words.Length; start += length)
            {
                length = Math.Min(LongestHead, words.Length - start);
                while (length > 0 && !_exact.Contains(string.Join(' ', words, start, length))) length--;
                if (length == 0) return false;
            }

            return words.Length > 0;
        }

        public bool Matches(string key) =>
            _exact.Contains(key) || _exact.Contains(key.Trim(Edges))
            || Array.Exists(_prefixes, prefix => key.StartsWith(prefix + " ", StringComparison.Ordinal))
            || Array.Exists(_inner, inner => key.Contains(inner, StringComparison.Ordinal));
    }
}
