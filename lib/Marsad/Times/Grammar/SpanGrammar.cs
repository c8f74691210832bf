using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Lengths that lie somewhere from now: "three days ago", "since two years", "in the last fifteen days", "within two weeks", "every hour".</summary>
internal static class SpanGrammar
{
    /// <summary>The span at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index) => Shifted(text, index) ?? Counted(text, index) ?? Repeated(text, index);

    /// <summary>"The last three days", "the coming hours": a count of units by a direction, or null.</summary>
    public static Parsed? Counted(TimeText text, int index)
    {
        var at = text.Is(index, TimeCategory.Within) ? index + 1 : index;
        if (text.Is(at, TimeCategory.Last) && AmountGrammar.One(text, at + 1) is { Amount.Count: >= 1 } last && (last.Amount.Count > 1 || last.Amount.Unit < TimeUnit.Day)) return Of(last.Amount, -1, last.Next);
        if (text.Value(at, TimeCategory.DualUnit) is { } dual) return WithDirection(text, new TimeAmount(2, (TimeUnit)dual), at + 1, index);
        if (AmountGrammar.CountAt(text, at) is { } count && AmountGrammar.UnitAt(text, at + 1) is { } unit) return WithDirection(text, new TimeAmount(count, unit), at + 2, index);
        if (text.Value(at, TimeCategory.Few) is { } least && AmountGrammar.UnitAt(text, at + 1) is { } few) return WithDirection(text, new TimeAmount(text.IsDialogue ? least : null, few), at + 2, index);
        if (text.Value(at, TimeCategory.PluralUnit) is not { } plural) return null;
        var next = at + 1;
        decimal? number = null;
        if (text.Value(next, TimeCategory.Few) is { } some) (number, next) = (text.IsDialogue ? some : null, next + 1);
        else if (AmountGrammar.CountAt(text, next) is { } counted) (number, next) = (counted, next + 1);
        return WithDirection(text, new TimeAmount(number, (TimeUnit)plural), next, index);
    }

    private static Parsed? WithDirection(TimeText text, TimeAmount amount, int next, int index) =>
        text.Value(next, TimeCategory.Direction) is (-1 or 1) and var direction && index >= 0 ? Of(amount, direction, next + 1) : null;

    private static Parsed Of(TimeAmount amount, int direction, int next) => new(new TimeFields { Role = TimeRole.Counted, Length = [amount], Direction = direction }, next);

    private static Parsed? Shifted(TimeText text, int index)
    {
        if (text.Is(index, TimeCategory.From) && !text.Is(index, TimeCategory.Since)) return AgoInDialogue(text, index);
        var role = text.Is(index, TimeCategory.Since) ? TimeRole.Since : text.Is(index, TimeCategory.Within) ? TimeRole.Within : TimeRole.None;
        var sign = text.Is(index, TimeCategory.Ago) ? -1 : text.Is(index, TimeCategory.Later) ? 1 : 0;
        if (role == TimeRole.None && sign == 0) return null;
        var at = role == TimeRole.Since && text.Is(index + 1, TimeCategory.Ago) ? index + 2 : index + 1;
        var modified = Modifiers.At(text, at);
        if (AmountGrammar.At(text, modified?.Next ?? at) is not { } length) return null;
        var isFromNow = text.Is(length.Next, TimeCategory.Link) && text.Is(length.Next + 1, TimeCategory.Now);
        var next = isFromNow ? length.Next + 2 : length.Next;
        var fields = sign == 0 ? new TimeFields { Role = role, Length = length.Amounts } : Anchored(text, length.Amounts, sign, length.Next, isFromNow);
        return new Parsed(fields with { Mod = modified?.Mod }, next);
    }

    // "Three days after the attack" lies by the attack, not by now; news tells so without saying after what.
    private static TimeFields Anchored(TimeText text, IReadOnlyList<TimeAmount> amounts, int sign, int next, bool isFromNow)
    {
        var isElsewhere = !isFromNow && (text.Is(next, TimeCategory.From) || text.Tokens.Key(text[next].First) is [ArabicLetters.Ain, ArabicLetters.Lam, ArabicLetters.Yeh]) && next < text.Count;
        if (isElsewhere || (sign > 0 && !isFromNow && !text.IsDialogue) || amounts.Any(amount => amount.Count is null)) return new TimeFields { Role = TimeRole.Duration, Length = amounts };
        return new TimeFields { Shift = [.. amounts.Select(amount => amount with { Count = amount.Count * sign })] };
    }

    // "From a week" in speech is a week ago.
    private static Parsed? AgoInDialogue(TimeText text, int index)
    {
        if (index > 0 || !text.IsDialogue) return null;
        if (text.Is(index + 1, TimeCategory.Later)) return null;
        return AmountGrammar.One(text, index + 1) is { Amount.Count: >= 1 and var count } length && length.Next == text.Count
            ? new Parsed(new TimeFields { Shift = [new TimeAmount(-count, length.Amount.Unit)] }, length.Next)
            : null;
    }

    private static Parsed? Repeated(TimeText text, int index)
    {
        var adverb = text.Value(index, TimeCategory.SetAdverb);
        if (adverb is null && !text.Is(index, TimeCategory.Each)) return null;
        // "Every day Friday" is every Friday; the day is in the adverb or behind "every".
        var at = adverb is null && text.Value(index + 1, TimeCategory.Unit) == (int)TimeUnit.Day && text.Is(index + 2, TimeCategory.Weekday) ? index + 2 : index + 1;
        if ((adverb is null or (int)TimeUnit.Day) && text.Value(at, TimeCategory.Weekday) is { } weekday) return new Parsed(new TimeFields { Role = TimeRole.Set, Weekday = weekday }, at + 1);
        if (adverb is { } unit) return new Parsed(new TimeFields { Role = TimeRole.Set, Length = [new TimeAmount(1, (TimeUnit)unit)] }, index + 1);
        return AmountGrammar.One(text, at) is { Amount.Count: not null } every ? new Parsed(new TimeFields { Role = TimeRole.Set, Length = [every.Amount] }, every.Next) : null;
    }
}
