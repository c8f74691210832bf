using System.Globalization;

namespace Marsad.Text;

/// <summary>light10 (Larkey, Ballesteros and Connell): cuts the article with its particles and the commonest endings, for search.</summary>
internal static class LightStemmer
{
    private const int ShortestRest = 2;
    private const int ShortestAfterOneLetter = 4;
    private static readonly string[] Prefixes = Affixes("prefix");
    private static readonly string[] Suffixes = Affixes("suffix");

    /// <summary>The stem of one word that was folded with <see cref="NormalizationProfile.Search"/>.</summary>
    public static string Stem(string word)
    {
        var start = Array.Find(Prefixes, prefix => IsPrefix(word, prefix))?.Length ?? 0;
        return CutEnding(start == 0 ? word : word[start..]);
    }

    /// <summary>The same word without its endings; what stands before it stays.</summary>
    public static string CutEnding(string word)
    {
        var end = word.Length;
        foreach (var suffix in Suffixes)
            if (end >= suffix.Length + ShortestRest && word.AsSpan(0, end).EndsWith(suffix, StringComparison.Ordinal)) end -= suffix.Length;
        return end == word.Length ? word : word[..end];
    }

    private static bool IsPrefix(string word, string prefix) =>
        word.Length >= (prefix.Length == 1 ? ShortestAfterOneLetter : prefix.Length + ShortestRest) && word.StartsWith(prefix, StringComparison.Ordinal);

    private static string[] Affixes(string kind) => [.. DataFile.Read("Text/Data/light10_affixes.tsv", 3)
        .Where(row => row[0] == kind)
        .OrderBy(row => int.Parse(row[1], CultureInfo.InvariantCulture))
        .Select(row => row[2])];
}
