using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>A whole number read from its words, digits among them.</summary>
/// <param name="LastScale">Value of the scale it ends with, 1 where it ends with none.</param>
internal readonly record struct Cardinal(decimal Value, decimal LastScale, bool InDigits, Proclitics Clitics, int Letters, int Next)
{
    /// <summary>The longest number that begins at a token, or null.</summary>
    public static Cardinal? At(TokenizedText text, int token)
    {
        if (NumberWords.IsAnd(text, token) || CardinalPart.At(text, token) is not { } first) return null;
        var sum = default(CardinalSum);
        if (!sum.Add(first)) return null;
        var (part, next) = (first, first.Next);
        var single = true;
        var closed = (Sum: default(CardinalSum), Part: part, Next: -1);
        while (CardinalPart.At(text, next) is { } more && IsContinuation(text, part, more, next))
        {
            if (IsScale(part)) closed = (sum, part, next);
            if (!sum.Add(more))
            {
                // "Three thousand and five thousand": the five belongs to a number of its own.
                if (closed.Next > 0 && closed.Next < next && IsScale(more) && !more.IsJoined) (sum, part, next) = closed;
                break;
            }

            (part, next, single) = (more, more.Next, false);
        }

        if (part.Category == NumberCategory.TeenHead) return null;
        return new Cardinal(sum.Value, sum.LastScale, first.InDigits && single, first.Clitics, first.Letters, next);
    }

    private static bool IsScale(CardinalPart part) => part.Category is NumberCategory.Scale or NumberCategory.DualScale or NumberCategory.AccusativeScale || part is { Category: NumberCategory.Plural, Value: > 100 };

    // A head of eleven needs its ten; a preposition begins something new; a point or a dash between two is no bridge.
    private static bool IsContinuation(TokenizedText text, CardinalPart last, CardinalPart more, int next) =>
        (more.Clitics & Proclitics.Preposition) == 0
        && (last.Category != NumberCategory.TeenHead || (more.Category == NumberCategory.Ten && !more.IsJoined) || (more.Category == NumberCategory.Tens && more.IsJoined))
        && (more.Category != NumberCategory.TeenHead || CardinalPart.At(text, more.Next) is { Category: NumberCategory.Ten })
        && !IsVagueHead(last, more) && text.Text.AsSpan(text[next - 1].End, text[next].Start - text[next - 1].End).IndexOf('\n') < 0;

    private static bool IsVagueHead(CardinalPart last, CardinalPart more) => last.Category == NumberCategory.Plural && more.Category == NumberCategory.Plural && !more.IsJoined && last.Value != 100;
}
