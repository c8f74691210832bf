using System.Globalization;
using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>Reads numbers in digits of any set, with separators of thousands and decimals in Arabic and Latin fashion.</summary>
internal static class DigitReader
{
    private const int GroupLength = 3;
    private const int MostDigits = 28;
    private const int MostTokens = 20;
    private const string DecimalMarks = ".\u066B";
    private const string GroupMarks = ",\u066C\u060C";

    /// <summary>The number that begins at a token, or null; <paramref name="next"/> is the token after it.</summary>
    public static decimal? At(TokenizedText text, int token, out int next)
    {
        next = token;
        if (IsBareFraction(text, token)) return Compose(text, token, token, token + 1, out next);
        if (text.Digits(token) == 0) return null;
        var afterGroups = SkipGroups(text, token);
        return Compose(text, token, afterGroups, afterGroups, out next);
    }

    // ".77": the point touches the digits and nothing before.
    private static bool IsBareFraction(TokenizedText text, int token) =>
        text.Is(token, DecimalMarks) && text.Touches(token + 1) && text.Digits(token + 1) > 0
        && !(text.Touches(token) && (text.Digits(token - 1) > 0 || text.IsWord(token - 1) || text.Is(token - 1, DecimalMarks))) && !IsMark(text, token + 2, DecimalMarks);

    // "1,234,567", "1.234.567", "12 345": groups of three digits behind at most three, all parted alike.
    private static int SkipGroups(TokenizedText text, int token)
    {
        if (text.Digits(token) > GroupLength || text.Key(token)[0] == '0') return token + 1;
        var afterMarks = SkipMarkedGroups(text, token, GroupMarks);
        var afterPoints = afterMarks == token + 1 ? SkipMarkedGroups(text, token, ".") : 0;
        if (afterPoints > token + 3) return afterPoints;
        return SkipSpacedGroups(text, afterMarks);
    }

    private static int SkipMarkedGroups(TokenizedText text, int token, string marks)
    {
        var next = token + 1;
        while (next - token < MostTokens && IsMark(text, next, marks) && text.Touches(next + 1) && text.Digits(next + 1) == GroupLength) next += 2;
        return next;
    }

    private static int SkipSpacedGroups(TokenizedText text, int next)
    {
        var limit = next + MostTokens;
        while (next < limit && text.Digits(next) == GroupLength && text[next].Start == text[next - 1].End + 1 && text.Text[text[next].Start - 1] is not ('\n' or '\t')
            && !text.Touches(next + 1)) next++;
        return next;
    }

    private static decimal? Compose(TokenizedText text, int first, int afterWhole, int fraction, out int next)
    {
        next = afterWhole;
        Span<char> digits = stackalloc char[MostDigits + 2];
        var length = 0;
        for (var i = first; i < afterWhole; i++)
            if (text.Digits(i) > 0 && !Append(text.Key(i), digits, ref length)) return null;
        if (fraction == afterWhole && !IsDecimal(text, afterWhole)) return Parse(digits[..length]);
        var at = fraction == afterWhole ? afterWhole + 1 : fraction;
        if (!Append(".", digits, ref length) || !Append(text.Key(at), digits, ref length)) return null;
        next = at + 1;
        return Parse(digits[..length]);
    }

    // A comma parts decimals only where it cannot part thousands; a second mark makes it a date, a version or an address.
    private static bool IsDecimal(TokenizedText text, int mark)
    {
        var isPoint = IsMark(text, mark, DecimalMarks);
        if (!isPoint && !IsMark(text, mark, GroupMarks)) return false;
        if (!text.Touches(mark + 1) || text.Digits(mark + 1) == 0) return false;
        var isDoubled = IsMark(text, mark + 2, DecimalMarks + "-/") && text.Touches(mark + 3) && text.Digits(mark + 3) > 0;
        return !isDoubled && (isPoint || text.Digits(mark + 1) != GroupLength || text.Key(mark - 1) is "0");
    }

    private static bool IsMark(TokenizedText text, int token, string marks) => text.Is(token, marks) && text.Touches(token);

    private static bool Append(ReadOnlySpan<char> part, Span<char> digits, ref int length)
    {
        if (length + part.Length > digits.Length) return false;
        part.CopyTo(digits[length..]);
        length += part.Length;
        return true;
    }

    private static decimal? Parse(ReadOnlySpan<char> digits) =>
        decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
}
