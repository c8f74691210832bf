using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Particles, pronouns and auxiliaries that no noun phrase goes over.</summary>
internal static class StopWords
{
    private static readonly WordSet Words = new(DataFile.Read("Text/Data/stop_words.tsv", 1).Select(row => row[0])
        .Concat(DataFile.Read("Quantities/Data/boundary_words.tsv", 1).Select(row => row[0]))
        .Select(NormalizationProfile.Lookup.Fold));

    public static bool Contains(ReadOnlySpan<char> key) => Words.Contains(key);
}
