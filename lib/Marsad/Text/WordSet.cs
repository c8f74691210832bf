using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>Words of a table in their folded form, asked for nearly every word of a text: most are turned away without being hashed.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly WordFilter _filter;

    public WordSet(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.Ordinal);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
        _filter = new WordFilter(set.Count);
        foreach (var word in set) _filter.Add(word);
    }

    public IReadOnlyCollection<string> Words => _words.Set;

    public bool Contains(ReadOnlySpan<char> word) => _filter.MayHold(word) && _words.Contains(word);
}
