using System.Collections.Frozen;

namespace Marsad.Parsing.Pages;

/// <summary>Estimates how many formatting elements are built again because they were left open: each block gets copies of them all (HTML 13.2.4.3, the list of active formatting elements).</summary>
internal sealed class OpenFormatting(string html)
{
    // Pages leave a handful open; more have no meaning that a reader could see.
    private const int MostOpen = 200;

    // About a quarter of a kilobyte each.
    private const long MostCopies = 250_000;

    // The list holds a tag no more than so many times.
    private const int MostAlike = 3;

    // Another a or nobr closes the one before it.
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(int Start, int End, int NameLength)> _open = [];
    private long _copies;

    /// <summary>Whether there are more than any page needs.</summary>
    public bool IsTooMuch => _open.Count > MostOpen || _copies > MostCopies;

    /// <param name="start">Index of the name of a start tag.</param>
    /// <param name="length">Length of the name.</param>
    /// <param name="end">Index behind the tag.</param>
    public void Open(int start, int length, int end)
    {
        if (!Lookup.Contains(html.AsSpan(start, length))) _copies += _open.Count;
        else if (CountOf(html.AsSpan(start, end - start)) < MostAlike) _open.Add((start, end, length));
    }

    /// <param name="name">Name of an end tag.</param>
    public void Close(ReadOnlySpan<char> name)
    {
        if (!Lookup.Contains(name)) return;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!name.Equals(html.AsSpan(_open[i].Start, _open[i].NameLength), StringComparison.OrdinalIgnoreCase)) continue;
            _open.RemoveAt(i);
            return;
        }
    }

    private int CountOf(ReadOnlySpan<char> tag)
    {
        var count = 0;
        foreach (var (start, end, _) in _open)
            if (tag.SequenceEqual(html.AsSpan(start, end - start))) count++;
        return count;
    }
}
