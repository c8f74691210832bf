using Marsad.Names.Tagging;
using Marsad.Training.Numerics;

namespace Marsad.Training.Recurrent;

/// <summary>Trained vectors of runs of letters, with a rate of its own for each number (AdaGrad) and an average of the last part of the training.</summary>
internal sealed class GramTable
{
    private const float Tiny = 1e-6f;
    private readonly int _columns;
    private readonly int _buckets;
    private readonly float[] _squares;
    private readonly Dictionary<string, int[]> _rows = new(StringComparer.Ordinal);

    public GramTable(int buckets, int columns, SeededRandom random)
    {
        (_buckets, _columns) = (buckets, columns);
        Values = new float[buckets * columns];
        _squares = new float[buckets * columns];
        foreach (ref var value in Values.AsSpan()) value = (random.Unit() - 0.5f) * 0.2f;
    }

    public float[] Values { get; }

    /// <summary>Writes the vector of a word: the sum of its runs over the root of their number.</summary>
    public void Write(string word, Span<float> target)
    {
        target.Clear();
        var rows = RowsOf(word);
        foreach (var row in rows) VectorMath.AddScaled(target, 1, Values.AsSpan(row * _columns, _columns));
        var share = 1 / MathF.Sqrt(rows.Length);
        foreach (ref var value in target) value *= share;
    }

    /// <summary>Takes a step against the slope of a word's vector.</summary>
    public void Step(string word, ReadOnlySpan<float> slope, float rate)
    {
        var rows = RowsOf(word);
        var share = 1 / MathF.Sqrt(rows.Length);
        foreach (var row in rows)
        {
            var values = Values.AsSpan(row * _columns, _columns);
            var squares = _squares.AsSpan(row * _columns, _columns);
            for (var i = 0; i < _columns; i++)
            {
                var part = slope[i] * share;
                squares[i] += part * part;
                values[i] -= rate * part / (MathF.Sqrt(squares[i]) + Tiny);
            }
        }
    }

    private int[] RowsOf(string word)
    {
        if (_rows.TryGetValue(word, out var rows)) return rows;
        Span<int> buckets = stackalloc int[CharacterGrams.Most];
        rows = buckets[..CharacterGrams.Write(word, RecurrentModel.ShortestGram, RecurrentModel.LongestGram, _buckets, buckets)].ToArray();
        _rows.Add(word, rows);
        return rows;
    }
}
