using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Training.Vectors;

/// <summary>Writes words, frequencies, clusters and vectors into a model.</summary>
internal static class VocabularyBuilder
{
    private static readonly int[] ClusterCounts = [64, 256, 1024, 3008];

    /// <summary>Writes a vocabulary without words.</summary>
    public static void WriteEmpty(ModelWriter model)
    {
        model.Set<ulong>(ModelSection.WordHashes, []);
        model.Set<byte>(ModelSection.WordFrequencies, []);
        model.SetRows(ModelSection.WordVectors, ModelSection.WordVectorScales, [], 1);
        model.SetRows(ModelSection.GramVectors, ModelSection.GramVectorScales, [], 1);
        model.Set<int>(ModelSection.GramLengths, [0, 0]);
        model.Set<ushort>(ModelSection.WordClusters, []);
    }

    /// <summary>Particles are left out: they are no words of a text.</summary>
    public static void Write(TrainedVectors trained, ModelWriter model)
    {
        var columns = trained.Options.Dimensions;
        var rows = trained.Words.Index().Where(word => !word.Item.EndsWith('+')).Select(word => (Hash: KeyHash.Of(word.Item), word.Index)).OrderBy(word => word.Hash).ToList();
        var vectors = new float[rows.Count * columns];
        foreach (var (place, row) in rows.Index())
        {
            var vector = vectors.AsSpan(place * columns, columns);
            trained.Vectors.AsSpan(row.Index * columns, columns).CopyTo(vector);
            Vocabulary.Normalize(vector);
        }

        model.Set<ulong>(ModelSection.WordHashes, [.. rows.Select(row => row.Hash)]);
        model.Set<byte>(ModelSection.WordFrequencies, [.. rows.Select(row => Frequency(trained.Counts[row.Index]))]);
        model.SetRows(ModelSection.WordVectors, ModelSection.WordVectorScales, vectors, columns);
        model.SetRows(ModelSection.GramVectors, ModelSection.GramVectorScales, trained.Grams, columns);
        model.Set<int>(ModelSection.GramLengths, [trained.Options.ShortestGram, trained.Options.LongestGram]);
        model.Set<ushort>(ModelSection.WordClusters, Clusters(vectors, columns));
    }

    private static byte Frequency(int count) => (byte)Math.Min(byte.MaxValue, Vocabulary.StepsPerDoubling * VectorMath.Log(count) / VectorMath.Log(2));

    private static ushort[] Clusters(float[] vectors, int columns)
    {
        var kinds = ClusterCounts.Select((count, kind) => KMeans.Run(vectors, columns, count, (ulong)kind + 1)).ToArray();
        return [.. Enumerable.Range(0, vectors.Length / columns).SelectMany(row => kinds.Select(kind => kind[row]))];
    }
}
