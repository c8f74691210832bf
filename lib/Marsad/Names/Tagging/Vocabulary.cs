namespace Marsad.Names.Tagging;

/// <summary>Words of unlabelled news by the hash of their form, with how frequent they are, their clusters and their vectors.</summary>
internal sealed class Vocabulary
{
    /// <summary>Granularities of the clusters of a word.</summary>
    public const int ClusterKinds = 4;

    /// <summary>How much more the frequency of a word is that was seen twice as often.</summary>
    public const int StepsPerDoubling = 8;

    /// <summary>How much more it is of one that was seen four times as often.</summary>
    public const int FarMore = 2 * StepsPerDoubling;

    private readonly ModelArray<ulong> _hashes;
    private readonly ModelArray<byte> _frequencies;
    private readonly ModelArray<ushort> _clusters;
    private readonly ByteRows _vectors;
    private readonly ByteRows _grams;
    private readonly ModelArray<int> _gramLengths;

    public Vocabulary(ModelSections model)
    {
        _hashes = model.Read<ulong>(ModelSection.WordHashes);
        _frequencies = model.Read<byte>(ModelSection.WordFrequencies);
        _clusters = model.Read<ushort>(ModelSection.WordClusters);
        _vectors = new ByteRows(model, ModelSection.WordVectors, ModelSection.WordVectorScales);
        _grams = new ByteRows(model, ModelSection.GramVectors, ModelSection.GramVectorScales);
        _gramLengths = model.Read<int>(ModelSection.GramLengths);
    }

    /// <summary>Numbers of a vector.</summary>
    public int Dimensions => _vectors.Columns;

    /// <summary>The row of a word, or a negative number.</summary>
    public int Find(ulong hash) => _hashes.Span.BinarySearch(hash);

    /// <summary>Eight times the binary logarithm of how often a word was seen; 0 for none.</summary>
    public int Frequency(int row) => row < 0 ? 0 : _frequencies.Span[row];

    /// <summary>The clusters of a word, coarse first; empty for an unknown one.</summary>
    public ReadOnlySpan<ushort> Clusters(int row) => row < 0 ? [] : _clusters.Span.Slice(row * ClusterKinds, ClusterKinds);

    /// <summary>Writes the vector of a word, of unit length; of an unknown one from its runs of letters.</summary>
    public void WriteVector(int row, ReadOnlySpan<char> word, Span<float> target)
    {
        if (row >= 0)
        {
            _vectors.Write(row, target);
            return;
        }

        target.Clear();
        if (_grams.Rows == 0) return;
        Span<int> buckets = stackalloc int[CharacterGrams.Most];
        var lengths = _gramLengths.Span;
        foreach (var bucket in buckets[..CharacterGrams.Write(word, lengths[0], lengths[1], _grams.Rows, buckets)]) _grams.Add(bucket, target);
        Normalize(target);
    }

    /// <summary>Scales a vector to unit length; zeros stay.</summary>
    public static void Normalize(Span<float> vector)
    {
        var length = MathF.Sqrt(VectorMath.Dot(vector, vector));
        if (length == 0) return;
        foreach (ref var value in vector) value /= length;
    }
}
