using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Says for each token of a text what was found over it; where findings overlap, the longer one.</summary>
internal sealed class CoverTable<T>
{
    private readonly List<Covered<T>> _found = [];
    private readonly int[]? _over;

    public CoverTable(TokenizedText text, IEnumerable<T> items, Func<T, (int Start, int Length)> span)
    {
        foreach (var item in items)
        {
            var (start, length) = span(item);
            var first = TokenAt(text, start);
            var next = TokenAt(text, start + length - 1) + 1;
            if (first < next && first < text.Count) _found.Add(new Covered<T>(item, first, next, Math.Max(0, start - text[first].Start)));
        }

        if (_found.Count == 0) return;
        _over = new int[text.Count];
        for (var i = 0; i < _found.Count; i++)
            for (var token = _found[i].First; token < _found[i].Next; token++)
                if (_over[token] == 0 || Width(_found[_over[token] - 1]) < Width(_found[i])) _over[token] = i + 1;
    }

    public Covered<T>? At(int token) => _over is not null && (uint)token < (uint)_over.Length && _over[token] > 0 ? _found[_over[token] - 1] : null;

    private static int Width(Covered<T> found) => found.Next - found.First;

    // The token over a character, or the one after it.
    private static int TokenAt(TokenizedText text, int position)
    {
        var (low, high) = (0, text.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text[middle].End <= position) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
