namespace Marsad.Names.Places;

/// <summary>Which sentence of a block each of its words stands in.</summary>
internal sealed class SentenceMap
{
    private readonly int[] _sentences;

    public SentenceMap(NameText text)
    {
        _sentences = new int[text.Words.Count];
        var (tokens, sentences) = (text.Tokens, text.Tokens.Sentences);
        for (var (word, sentence) = (0, 0); word < _sentences.Length; word++)
        {
            while (sentence + 1 < sentences.Count && tokens[sentences[sentence + 1].First].Start <= text.Words[word].Start) sentence++;
            _sentences[word] = sentence;
        }
    }

    /// <summary>Whether two words stand in one sentence.</summary>
    public bool AreTogether(int word, int other) => _sentences[word] == _sentences[other];
}
