using Marsad.Text;

namespace Marsad.Names.Tagging;

/// <summary>The features of the linear model: of a word by itself, and of words together.</summary>
internal static class WordFeatures
{
    /// <summary>Most features of words together at one word.</summary>
    public const int MostTogether = 48;

    /// <summary>Words to each side whose own features count.</summary>
    public const int Reach = 2;

    private const int LongestAffix = 4;
    private const int GramLength = 3;

    private enum Kind : ulong { Stem = 1, Key, Cluster, Prefix, Suffix, Shape, Clitics, Gram, Length, Frequency, Phrase, StemPair, ClusterPair, ClusterTriple, ClusterSuffix, ClusterAround, PhrasePair, KeyAround }

    /// <summary>The hash of a feature in some other place; places are counted from the word that is tagged.</summary>
    public static ulong At(ulong feature, int place) => KeyHash.Combine(feature, (ulong)(place + Reach));

    /// <summary>Adds the features of a word; returns how many count two words away and how many one word away.</summary>
    public static (int Far, int Near) Write(ReadOnlySpan<char> key, ReadOnlySpan<char> stem, ReadOnlySpan<char> clitics, WordShape shape, ReadOnlySpan<ushort> clusters, int frequency, List<ulong> features)
    {
        features.Add(Feature(Kind.Stem, KeyHash.Of(stem)));
        for (var i = 0; i < clusters.Length; i++) features.Add(Feature(Kind.Cluster, Value(i, clusters[i])));
        var far = features.Count;
        features.Add(Feature(Kind.Shape, (ulong)shape));
        features.Add(Feature(Kind.Clitics, KeyHash.Of(clitics)));
        AddAffixes(stem, 2, 3, features);
        var near = features.Count;
        features.Add(Feature(Kind.Key, KeyHash.Of(key)));
        AddAffixes(stem, 1, 1, features);
        AddAffixes(stem, LongestAffix, LongestAffix, features);
        for (var start = 0; start + GramLength <= stem.Length; start++) features.Add(Feature(Kind.Gram, KeyHash.Of(stem.Slice(start, GramLength))));
        features.Add(Feature(Kind.Length, (ulong)stem.Length));
        features.Add(Feature(Kind.Frequency, (ulong)(frequency / 8)));
        return (far, near);
    }

    /// <summary>Writes the features that need more than one word, or the tables of names; returns their number.</summary>
    public static int WriteTogether(ReadOnlySpan<WordType> words, ReadOnlySpan<byte> places, int index, Span<ulong> features)
    {
        var count = 0;
        for (var at = -1; at <= 1; at++)
            for (var kind = 0; index + at >= 0 && index + at < words.Length && kind < PhraseTable.Kinds; kind++)
                if (places[(index + at) * PhraseTable.Kinds + kind] is > 0 and var place) features[count++] = At(Feature(Kind.Phrase, Value(kind, place)), at);
        var (before, word, after) = (Cluster(words, index - 1, 1), Cluster(words, index, 1), Cluster(words, index + 1, 1));
        features[count++] = Feature(Kind.StemPair, KeyHash.Combine(Stem(words, index - 1), Stem(words, index)));
        features[count++] = At(Feature(Kind.StemPair, KeyHash.Combine(Stem(words, index), Stem(words, index + 1))), 1);
        features[count++] = At(Feature(Kind.ClusterPair, KeyHash.Combine(before, word)), -1);
        features[count++] = At(Feature(Kind.ClusterPair, KeyHash.Combine(word, after)), 1);
        features[count++] = At(Feature(Kind.ClusterPair, KeyHash.Combine(Cluster(words, index - 2, 1), before)), -2);
        features[count++] = Feature(Kind.ClusterTriple, KeyHash.Combine(KeyHash.Combine(Cluster(words, index - 1, 0), Cluster(words, index, 0)), Cluster(words, index + 1, 0)));
        features[count++] = Feature(Kind.ClusterAround, KeyHash.Combine(before, after));
        features[count++] = Feature(Kind.ClusterSuffix, KeyHash.Combine(before, Suffix(words[index].Stem)));
        features[count++] = Feature(Kind.KeyAround, KeyHash.Combine(Stem(words, index - 1), (ulong)words[index].Shape));
        features[count++] = Feature(Kind.PhrasePair, KeyHash.Combine(before, Mask(places, index)));
        return count;
    }

    private static ulong Feature(Kind kind, ulong value) => KeyHash.Combine((ulong)kind, value);

    private static ulong Value(int part, int value) => ((ulong)part << 32) | (uint)value;

    private static ulong Stem(ReadOnlySpan<WordType> words, int index) => (uint)index < (uint)words.Length ? words[index].StemHash : 0;

    private static ulong Cluster(ReadOnlySpan<WordType> words, int index, int kind)
    {
        if ((uint)index >= (uint)words.Length) return ushort.MaxValue;
        var word = words[index];
        return word.Clusters.Length > 0 ? word.Clusters[kind] : ushort.MaxValue + 1 + (ulong)word.Shape;
    }

    private static ulong Suffix(string stem) => KeyHash.Of(stem.AsSpan(Math.Max(0, stem.Length - GramLength)));

    private static ulong Mask(ReadOnlySpan<byte> places, int index)
    {
        var mask = 0UL;
        for (var kind = 0; kind < PhraseTable.Kinds; kind++) mask = mask * PhraseTable.Places + places[index * PhraseTable.Kinds + kind];
        return mask;
    }

    private static void AddAffixes(ReadOnlySpan<char> word, int shortest, int longest, List<ulong> features)
    {
        for (var length = shortest; length <= longest && length <= word.Length; length++)
        {
            features.Add(Feature(Kind.Prefix, KeyHash.Of(word[..length])));
            features.Add(Feature(Kind.Suffix, KeyHash.Of(word[^length..])));
        }
    }
}
