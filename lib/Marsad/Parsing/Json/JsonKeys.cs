using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Parsing.Json;

/// <summary>The keys under which scrapers, feeds and schema.org keep an article's parts, each list in the order of preference.</summary>
internal static class JsonKeys
{
    private static readonly FrozenDictionary<string, string[]> Fields = DataFile.Read("Parsing/Data/json_keys.tsv", 3)
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(row => row[1], StringComparer.Ordinal).Select(row => row[2]).ToArray(), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lists = Fields["list"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Folded keys of a field, the best first.</summary>
    public static IReadOnlyList<string> Of(string field) => Fields[field];

    /// <summary>Whether articles are kept in a list under a key.</summary>
    public static bool IsList(string key) => Lists.Contains(Fold(key));

    /// <summary>A key without case and separators: <c>date_publish</c> and <c>datePublish</c> are one.</summary>
    public static string Fold(string key) => string.Concat(key.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
