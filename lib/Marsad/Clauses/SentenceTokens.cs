using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>The sentences of a text in tokens; one without end is cut, so that what looks through a sentence takes bounded time.</summary>
internal static class SentenceTokens
{
    private const int Longest = 600;

    public static List<TokenRange> Of(TokenizedText text)
    {
        var ranges = new List<TokenRange>();
        var token = 0;
        foreach (var sentence in SentenceSplitter.Split(text.Text))
        {
            var first = token;
            while (token < text.Count && text[token].Start < sentence.End) token++;
            for (; token > first; first += Longest) ranges.Add(new TokenRange(first, Math.Min(token, first + Longest)));
        }

        return ranges;
    }
}
