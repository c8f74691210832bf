namespace Marsad.Names.Tagging;

/// <summary>What a part of a model file holds; the numbers stand in the file.</summary>
internal enum ModelSection
{
    WordHashes = 1,
    WordFrequencies = 2,
    WordClusters = 3,
    WordVectors = 4,
    WordVectorScales = 5,
    GramVectors = 6,
    GramVectorScales = 7,
    GramLengths = 8,
    Centroids = 9,
    CentroidScales = 10,
    PhraseHashes = 11,
    PhraseKinds = 12,
    LinearWeights = 13,
    LinearScale = 14,
    LinearTransitions = 15,
    RecurrentGrams = 16,
    RecurrentGramScales = 17,
    RecurrentWeights = 18,
    RecurrentTransitions = 19,
    RecurrentSizes = 20,
    Settings = 21,
}
