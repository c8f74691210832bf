using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>The sentences of a text in tokens; one without end is cut, so that what looks through a sentence takes bounded time.</summary>
internal static class SentenceTokens
{
    private const int Longest = 600;

    public static List<TokenRange> Of(TokenizedText text)
    {
        var ranges = new List<TokenRange>();
        foreach (var (start, next) in text.Sentences)
            for (var first = start; first < next; first += Longest) ranges.Add(new TokenRange(first, Math.Min(next, first + Longest)));
        return ranges;
    }
}
