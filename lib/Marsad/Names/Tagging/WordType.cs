namespace Marsad.Names.Tagging;

/// <summary>What a form of a word tells by itself, made once and kept.</summary>
internal sealed class WordType
{
    /// <summary>The form, folded.</summary>
    public required string Key { get; init; }

    public required ulong Hash { get; init; }

    /// <summary>Hash of the form without particles; of the whole form where none were cut.</summary>
    public required ulong StemHash { get; init; }

    public required string Stem { get; init; }

    /// <summary>Row of the stem in the vocabulary, or negative.</summary>
    public required int Row { get; init; }

    /// <summary>Clusters of the stem, coarse first.</summary>
    public required ushort[] Clusters { get; init; }

    /// <summary>Hashes of the features of the word, those that count two words away first, then those that count one word away.</summary>
    public required ulong[] Features { get; init; }

    /// <summary>How many of the features count two words away.</summary>
    public required int FarCount { get; init; }

    /// <summary>How many count one word away.</summary>
    public required int NearCount { get; init; }

    /// <summary>The features that count so many places away from the word that is tagged.</summary>
    public ReadOnlySpan<ulong> FeaturesAt(int place) => Math.Abs(place) switch
    {
        0 => Features,
        1 => Features.AsSpan(0, NearCount),
        _ => Features.AsSpan(0, FarCount),
    };

    /// <summary>The letters cut off the front as one number; 0 for none.</summary>
    public required int Clitics { get; init; }

    public required WordShape Shape { get; init; }

    /// <summary>What models have worked out for the word.</summary>
    public float[]? LinearScores { get; set; }

    /// <summary>The same for the recurrent model.</summary>
    public float[]? RecurrentInputs { get; set; }
}
