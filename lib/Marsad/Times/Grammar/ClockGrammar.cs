using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Times of day: "3:18 in the morning", "the hour three and a quarter", "the eighth less a third in the evening".</summary>
internal static class ClockGrammar
{
    private const int MinutesOfHour = 60;
    private const int LastHour = 24;

    /// <summary>The time of day at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index) => DigitalClock.At(text, index) ?? Spoken(text, index) ?? Joined(text, index);

    // "1140 in the morning".
    private static Parsed? Joined(TimeText text, int index) =>
        text.Digits(index) == 4 && text.Cardinal(index) is { } number && number / 100 <= LastHour && number % 100 < MinutesOfHour && text.Is(index + 1, TimeCategory.DayPart)
            ? DayPartGrammar.Behind(text, new Parsed(new TimeFields { Hour = number / 100, Minute = number % 100 }, index + 1))
            : null;

    private static Parsed? Spoken(TimeText text, int index)
    {
        var named = text.Is(index, TimeCategory.ClockWord);
        var at = named ? index + 1 : index;
        if (named && text.Is(at, TimeCategory.Link)) at++;
        if (named && DigitalClock.At(text, at) is { } digital) return digital;
        if (HourAt(text, at) is not { } hour || (!named && text.Digits(at) == 0 && !IsOrdinalHour(text, at) && !IsDayPart(text, at + 1))) return null;
        var read = Minutes(text, hour with { });
        var hasMinutes = read.Fields.Minute is not null;
        var complete = DayPartGrammar.Behind(text, read);
        var hasPart = complete.Next > read.Next;
        if (!named && !hasPart && !(hasMinutes && IsOrdinalHour(text, at))) return null;
        return complete.Fields.Hour <= LastHour ? complete : null;
    }

    private static bool IsDayPart(TimeText text, int index) => text.Is(index, TimeCategory.DayPart) || text.Is(index, TimeCategory.Tonight) || text.Is(index, TimeCategory.And) || text.Is(index, TimeCategory.Except) || text.Has(index, Proclitics.And);

    private static bool IsOrdinalHour(TimeText text, int index) => text.Ordinal(index) is >= 1 and <= 12 && text.Has(index, Proclitics.Article);

    // A cardinal behind "the hour" may have taken the minutes in: "the hour five and fifty minutes".
    private static Parsed? HourAt(TimeText text, int index)
    {
        if (text.Number(index) is { Value: { } value } number && number.Part > 0) return HourWithPart(value, number.Part, index);
        if (text.Digits(index) > 2 || text.Numeral(index) is not { } hour || hour < 0) return null;
        if (hour <= LastHour) return new Parsed(new TimeFields { Hour = hour }, index + 1);
        var isWhole = hour < MinutesOfHour && hour % 10 > 0 && text.Digits(index) == 0 && text.Value(index + 1, TimeCategory.Unit) == (int)TimeUnit.Minute;
        return isWhole ? new Parsed(new TimeFields { Hour = hour % 10, Minute = hour - hour % 10 }, index + 2) : null;
    }

    private static Parsed? HourWithPart(decimal value, decimal part, int index) =>
        value - part is >= 0 and <= LastHour and var hour ? new Parsed(new TimeFields { Hour = (int)hour, Minute = (int)Math.Round(part * MinutesOfHour) }, index + 1) : null;

    private static Parsed Minutes(TimeText text, Parsed read)
    {
        if (read.Fields.Minute is not null) return read;
        if (text.Is(read.Next, TimeCategory.Except) && MinuteCount(text, read.Next + 1) is { } missing && missing.Minutes > 0)
            return Before(read.Fields, missing.Minutes, missing.Next);
        var at = text.Is(read.Next, TimeCategory.And) ? read.Next + 1 : read.Next;
        if (at == read.Next && !text.Has(at, Proclitics.And)) return read;
        return MinuteCount(text, at) is { } more ? new Parsed(read.Fields with { Minute = more.Minutes }, more.Next) : read;
    }

    private static Parsed Before(TimeFields fields, int minutes, int next) =>
        new(fields with { Hour = fields.Hour == 1 ? 12 : fields.Hour - 1, Minute = MinutesOfHour - minutes }, next);

    // A quarter, a half, a third; so many minutes; a bare number only where a part of the day follows it.
    private static (int Minutes, int Next)? MinuteCount(TimeText text, int index)
    {
        if (text.Number(index) is { Kind: NumberKind.Fraction, Value: { } part } && part < 1) return ((int)Math.Round(part * MinutesOfHour), index + 1);
        if (text.Is(index, TimeCategory.DualUnit) && text.Value(index, TimeCategory.DualUnit) == (int)TimeUnit.Minute) return (2, index + 1);
        if (text.Cardinal(index) is not (>= 1 and < MinutesOfHour and var minutes)) return null;
        var unit = text.Value(index + 1, TimeCategory.Unit) ?? text.Value(index + 1, TimeCategory.PluralUnit);
        if (unit == (int)TimeUnit.Minute) return (minutes, index + 2);
        return unit is null && text.Is(index + 1, TimeCategory.DayPart) ? (minutes, index + 1) : null;
    }
}
