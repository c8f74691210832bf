using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Pairs quotation marks of all styles. Print often has them reversed or unpaired, so that spaces beside a mark tell as much as its shape.</summary>
internal static class QuotationFinder
{
    private const string Openers = "\u00AB\u201C\u201E\u2018";
    private const string Closers = "\u00BB\u201D\u2019";
    private const string Straight = "\"'";
    private const string Singles = "'\u2018\u2019";
    private const int Deepest = 2;

    /// <summary>Quotations in the order of their opening marks; single marks inside a word are none.</summary>
    public static List<Quotation> Find(TokenizedText text)
    {
        var found = new List<Quotation>();
        var open = new Stack<int>();
        for (var token = 0; token < text.Count; token++)
        {
            if (!IsMark(text, token)) continue;
            if (open.Count > 0 && Closes(text, token, found[open.Peek()].First))
            {
                var index = open.Pop();
                found[index] = found[index] with { Next = token + 1, IsClosed = true };
            }
            else if (open.Count < Deepest && Opens(text, token))
            {
                open.Push(found.Count);
                found.Add(new Quotation(token, text.Count, open.Count - 1, IsClosed: false));
            }
        }

        return found;
    }

    private static bool IsMark(TokenizedText text, int token)
    {
        if (text[token].Length != 1) return false;
        var c = text.Text[text[token].Start];
        if (!Openers.Contains(c, StringComparison.Ordinal) && !Closers.Contains(c, StringComparison.Ordinal) && !Straight.Contains(c, StringComparison.Ordinal)) return false;
        return !Singles.Contains(c, StringComparison.Ordinal) || !(IsLetterBefore(text, token) && IsLetterAfter(text, token));
    }

    private static bool Opens(TokenizedText text, int token)
    {
        var c = text.Text[text[token].Start];
        // A proclitic with a tatweel stands close before a quotation.
        if (IsLetterAfter(text, token)) return !Closers.Contains(c, StringComparison.Ordinal) || !IsLetterBefore(text, token);
        // With a space on both sides, or only after it: by its shape, or behind the colon that announces it.
        return !IsLetterBefore(text, token) && (Openers.Contains(c, StringComparison.Ordinal) || text.Is(token - 1, ":") || (Straight.Contains(c, StringComparison.Ordinal) && !IsTouchingBefore(text, token)));
    }

    private static bool Closes(TokenizedText text, int token, int opener)
    {
        var (c, first) = (text.Text[text[token].Start], text.Text[text[opener].Start]);
        // Behind a colon one opens, whatever it looks like.
        if (!IsSameFamily(c, first) || (text.Is(token - 1, ":") && token - 1 > opener)) return false;
        // A mark with a space before and a letter behind it opens again, whatever it looks like.
        if (!IsTouchingBefore(text, token) && IsLetterAfter(text, token)) return Closers.Contains(c, StringComparison.Ordinal) && !Closers.Contains(first, StringComparison.Ordinal);
        return !Openers.Contains(c, StringComparison.Ordinal) || !IsLetterAfter(text, token);
    }

    private static bool IsSameFamily(char mark, char opener) => (IsGuillemet(mark) && IsGuillemet(opener)) || (!IsGuillemet(mark) && !IsGuillemet(opener) && Singles.Contains(mark, StringComparison.Ordinal) == Singles.Contains(opener, StringComparison.Ordinal));

    private static bool IsGuillemet(char c) => c is ArabicLetters.LeftGuillemet or ArabicLetters.RightGuillemet;

    private static bool IsTouchingBefore(TokenizedText text, int token) => text.Touches(token);

    private static bool IsLetterBefore(TokenizedText text, int token) => text.Touches(token) && char.IsLetterOrDigit(text.Text[text[token].Start - 1]);

    private static bool IsLetterAfter(TokenizedText text, int token) => text.Touches(token + 1) && char.IsLetterOrDigit(text.Text[text[token].End]);
}
