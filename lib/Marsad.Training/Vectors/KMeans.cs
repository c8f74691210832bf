using Marsad.Names.Tagging;
using Marsad.Training.Numerics;

namespace Marsad.Training.Vectors;

/// <summary>Clusters of vectors of unit length by their angle (spherical k-means).</summary>
internal static class KMeans
{
    private const int Rounds = 12;
    private const int BlockRows = 64;

    /// <summary>The cluster of each row; <paramref name="clusters"/> is a multiple of <see cref="Matrices.Lane"/>.</summary>
    public static ushort[] Run(float[] vectors, int columns, int clusters, ulong seed)
    {
        var rows = vectors.Length / columns;
        var order = Enumerable.Range(0, rows).ToArray();
        new SeededRandom(seed).Shuffle<int>(order);
        var centers = new float[columns * clusters];
        for (var cluster = 0; cluster < clusters; cluster++)
            for (var column = 0; column < columns; column++) centers[column * clusters + cluster] = vectors[order[cluster % rows] * columns + column];
        var assigned = new ushort[rows];
        for (var round = 0; round < Rounds; round++)
        {
            Assign(vectors, columns, centers, clusters, assigned);
            Center(vectors, columns, assigned, clusters, centers);
        }

        return assigned;
    }

    private static void Assign(float[] vectors, int columns, float[] centers, int clusters, ushort[] assigned)
    {
        var products = new float[BlockRows * clusters];
        for (var start = 0; start < assigned.Length; start += BlockRows)
        {
            var count = Math.Min(BlockRows, assigned.Length - start);
            Array.Clear(products);
            Matrices.AddProduct(products, vectors.AsSpan(start * columns), columns, 1, centers, count, columns, clusters);
            for (var row = 0; row < count; row++) assigned[start + row] = (ushort)Best(products.AsSpan(row * clusters, clusters));
        }
    }

    private static int Best(ReadOnlySpan<float> products)
    {
        var best = 0;
        for (var i = 1; i < products.Length; i++)
            if (products[i] > products[best]) best = i;
        return best;
    }

    // A cluster that lost all its words stays where it was.
    private static void Center(float[] vectors, int columns, ushort[] assigned, int clusters, float[] centers)
    {
        var (sums, counts) = (new float[clusters * columns], new int[clusters]);
        for (var row = 0; row < assigned.Length; row++)
        {
            VectorMath.AddScaled(sums.AsSpan(assigned[row] * columns, columns), 1, vectors.AsSpan(row * columns, columns));
            counts[assigned[row]]++;
        }

        for (var cluster = 0; cluster < clusters; cluster++)
        {
            if (counts[cluster] == 0) continue;
            var sum = sums.AsSpan(cluster * columns, columns);
            Vocabulary.Normalize(sum);
            for (var column = 0; column < columns; column++) centers[column * clusters + cluster] = sum[column];
        }
    }
}
