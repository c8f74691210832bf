namespace Marsad.Names.Tagging;

/// <summary>A sentence on its way to tags: its words, the score of each tag at each word, and the probabilities that follow from them.</summary>
internal sealed class ScoredSentence(WordType[] words)
{
    private const int Tags = NameTags.Count;

    public WordType[] Words { get; } = words;

    /// <summary>Places of the words in names of the tables, one for each kind.</summary>
    public byte[] Places { get; } = new byte[words.Length * PhraseTable.Kinds];

    /// <summary>Nine scores a word.</summary>
    public float[] Scores { get; } = new float[words.Length * Tags];

    /// <summary>Nine probabilities a word.</summary>
    public float[] Marginals { get; } = new float[words.Length * Tags];

    /// <summary>Works out the probabilities.</summary>
    public void UpdateMarginals(TagTransitions transitions) => TagLattice.Marginals(Scores, transitions, Marginals);

    /// <summary>The best tags that IOB2 allows.</summary>
    public SentenceTags Decode(TagTransitions transitions)
    {
        var (tags, confidence) = (new byte[Words.Length], new float[Words.Length]);
        TagLattice.Decode(Scores, transitions, tags);
        for (var i = 0; i < tags.Length; i++) confidence[i] = Marginals[i * Tags + tags[i]];
        return new SentenceTags(tags, confidence);
    }
}
