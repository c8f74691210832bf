using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>The stretches of a text that one speaker's words may fill: sentences, those before a semicolon or an item of an enumeration together with the next.</summary>
internal static class Utterances
{
    private const int Longest = 600;

    public static List<TokenRange> Of(ClauseText text)
    {
        var ranges = new List<TokenRange>();
        foreach (var sentence in text.Sentences)
        {
            if (ranges is [.., var last] && (text.Words.Is(last.Next - 1, "\u061B") || ClaimWords.Is(ClaimWord.Second, text, sentence.First, text.Key(sentence.First) is [Text.ArabicLetters.Waw, ..] ? 1 : 0)) && sentence.Next - last.First <= Longest) ranges[^1] = last with { Next = sentence.Next };
            else ranges.Add(sentence);
        }

        return ranges;
    }
}
