using System.Collections.Frozen;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Parsing;

/// <summary>The known outlets, found by name, alias or host.</summary>
public sealed class OutletTable
{
    private const int LongestAlias = 6;
    private static readonly char[] Wrapping = [' ', '(', ')', '[', ']', '"', '\'', '\u201C', '\u201D', '\u00AB', '\u00BB', '.', ':', '\u060C'];
    private readonly FrozenDictionary<string, KnownName> _names;
    private readonly FrozenDictionary<string, Outlet> _hosts;

    private OutletTable(Dictionary<string, KnownName> names, Dictionary<string, Outlet> hosts) =>
        (_names, _hosts) = (names.ToFrozenDictionary(StringComparer.Ordinal), hosts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    /// <summary>The table that comes with the library.</summary>
    public static OutletTable Default { get; } = Load();

    /// <summary>The outlet that a whole text names, quotation marks and brackets aside, or null.</summary>
    public Outlet? ByName(string text) => _names.TryGetValue(Key(text), out var known) ? known.Outlet : null;

    /// <summary>Whether a text is the name of an outlet and a common word too.</summary>
    public bool IsCommonWord(string text) => _names.TryGetValue(Key(text), out var known) && known.IsCommonWord;

    /// <summary>The outlet of a web address, subdomains included, or null.</summary>
    public Outlet? ByUrl(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) return null;
        for (var host = address.Host; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..])
            if (_hosts.TryGetValue(host, out var outlet))
                return outlet;
        return null;
    }

    /// <summary>The outlet with the longest name among those inside a text, or null; names that are common words do not count.</summary>
    public Outlet? Inside(string text)
    {
        var words = Tokenizer.Tokenize(text).Select(token => ArabicNormalizer.Normalize(token.In(text))).ToArray();
        for (var length = Math.Min(LongestAlias, words.Length); length > 0; length--)
            for (var start = 0; start + length <= words.Length; start++)
                if (_names.TryGetValue(string.Join(' ', words, start, length).ToUpperInvariant(), out var known) && !known.IsCommonWord)
                    return known.Outlet;
        return null;
    }

    private static OutletTable Load()
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        var hosts = new Dictionary<string, Outlet>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Read("Parsing/Data/outlets.tsv", 7))
        {
            var outlet = new Outlet(row[6], row[0]);
            var common = Split(row[4]).Select(Key).ToHashSet(StringComparer.Ordinal);
            foreach (var name in (string[])[row[6], row[1], .. Split(row[5])])
                names.TryAdd(Key(name), new KnownName(outlet, common.Contains(Key(name))));
            foreach (var host in Split(row[2])) hosts.TryAdd(host, outlet);
        }

        return new OutletTable(names, hosts);
    }

    private static string[] Split(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Key(string text)
    {
        var trimmed = text.Trim(Wrapping);
        return string.Join(' ', Tokenizer.Tokenize(trimmed).Select(token => ArabicNormalizer.Normalize(token.In(trimmed)))).ToUpperInvariant() is var key && key.Length > 0 ? key : " ";
    }

    private readonly record struct KnownName(Outlet Outlet, bool IsCommonWord);
}
