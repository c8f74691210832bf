namespace Marsad.Search;

/// <summary>BM25 (Robertson and Zaragoza 2009) with document frequencies of news at large instead of those of a collection.</summary>
internal static class Bm25
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;
    private const double MeanLength = 300;
    private const double Million = 1_000_000;

    /// <param name="count">How often the article has the word.</param>
    /// <param name="length">Words of the article.</param>
    /// <param name="perMillion">Occurrences of the word in a million words.</param>
    public static double Score(int count, int length, double perMillion)
    {
        var share = 1 - Math.Exp(-MeanLength * perMillion / Million);
        var rarity = Math.Log(1 + (1 - share) / share);
        return rarity * count * (Saturation + 1) / (count + Saturation * (1 - LengthShare + LengthShare * length / MeanLength));
    }
}
