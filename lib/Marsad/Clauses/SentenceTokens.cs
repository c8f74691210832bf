using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>The sentences of a text in tokens.</summary>
internal static class SentenceTokens
{
    public static List<TokenRange> Of(TokenizedText text)
    {
        var ranges = new List<TokenRange>();
        var token = 0;
        foreach (var sentence in SentenceSplitter.Split(text.Text))
        {
            var first = token;
            while (token < text.Count && text[token].Start < sentence.End) token++;
            if (token > first) ranges.Add(new TokenRange(first, token));
        }

        return ranges;
    }
}
