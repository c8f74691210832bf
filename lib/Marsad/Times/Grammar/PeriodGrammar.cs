using Marsad.Document;

namespace Marsad.Times.Grammar;

/// <summary>Seasons, quarters, halves, decades, centuries and feasts, with the year that they belong to.</summary>
internal static class PeriodGrammar
{
    private const int YearsOfCentury = 100;

    /// <summary>The period at a lexeme, or null.</summary>
    public static Parsed? At(TimeText text, int index) => Season(text, index) ?? Share(text, index) ?? Decade(text, index) ?? Century(text, index) ?? Holiday(text, index);

    private static Parsed? Season(TimeText text, int index)
    {
        var at = text.Is(index, TimeCategory.This) ? index + 1 : index;
        if (text.Value(at, TimeCategory.Season) is not { } season) return null;
        var fields = new TimeFields { Season = season };
        if (text.Value(at + 1, TimeCategory.Direction) is { } direction && RelativeGrammar.IsDefinite(text, at)) return new Parsed(fields with { Direction = direction }, at + 2);
        if (at > index) return new Parsed(fields with { Direction = 0 }, at + 1);
        var withYear = YearGrammar.Behind(text, new Parsed(fields, at + 1));
        return withYear.Fields.HasYear ? withYear : null;
    }

    // "The first quarter of the current year".
    private static Parsed? Share(TimeText text, int index)
    {
        if (text.Number(index) is not { Kind: NumberKind.Fraction, Value: { } part } || !RelativeGrammar.IsDefinite(text, index) || text.Ordinal(index + 1) is not { } place) return null;
        var fields = (part, place) switch
        {
            (0.25m, >= 1 and <= 4) => new TimeFields { Quarter = place },
            (0.5m, 1 or 2) => new TimeFields { HalfYear = place },
            _ => null,
        };
        if (fields is null) return null;
        var withYear = YearGrammar.Behind(text, new Parsed(fields, index + 2));
        if (withYear.Fields.HasYear) return withYear;
        var at = text.Is(index + 2, TimeCategory.Link) ? index + 3 : index + 2;
        if (RelativeGrammar.Present(text, at) is { Fields.YearOffset: { } offset } year) return new Parsed(fields with { YearOffset = offset }, year.Next);
        return text.IsDialogue ? new Parsed(fields with { YearOffset = 0 }, index + 2) : null;
    }

    private static Parsed? Decade(TimeText text, int index)
    {
        var at = AmountGrammar.UnitAt(text, index) == TimeUnit.Year && text.Is(index + 1, TimeCategory.Decade) ? index + 1 : index;
        if (text.Value(at, TimeCategory.Decade) is not { } decade) return null;
        var link = text.Is(at + 1, TimeCategory.Link) ? at + 2 : at + 1;
        if (text.Is(at + 1, TimeCategory.Age)) return null;
        if (Century(text, link) is not { } century) return new Parsed(new TimeFields { Decade = decade }, at + 1);
        if (century.Fields.Reference is not null) return century;
        return new Parsed(new TimeFields { Decade = century.Fields.Century is { } number ? (number - 1) * YearsOfCentury + decade % YearsOfCentury : decade }, century.Next);
    }

    private static Parsed? Century(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.Unit) != (int)TimeUnit.Century || !RelativeGrammar.IsDefinite(text, index)) return null;
        if (text.Numeral(index + 1) is not (>= 1 and <= 30 and var century) || text.Digits(index + 1) > 0 || !RelativeGrammar.IsDefinite(text, index + 1)) return RelativeGrammar.Unit(text, index);
        // A century of another era is none of ours.
        var fields = text.Value(index + 2, TimeCategory.Era) is > 0 ? new TimeFields { Reference = "XX" } : new TimeFields { Century = century };
        return new Parsed(fields, YearGrammar.SkipEra(text, index + 2));
    }

    private static Parsed? Holiday(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.Holiday) is not { } holiday) return null;
        var fields = new TimeFields { Holiday = holiday, Calendar = Holidays.CalendarOf(holiday) };
        if (text.Value(index + 1, TimeCategory.Direction) is { } direction && !text.Is(index + 1, TimeCategory.Last)) return new Parsed(fields with { Direction = direction }, index + 2);
        var year = YearGrammar.Behind(text, new Parsed(new TimeFields(), index + 1));
        return year.Fields.HasYear ? new Parsed(fields with { Year = year.Fields.Year, YearOffset = year.Fields.YearOffset }, year.Next) : new Parsed(fields, index + 1);
    }
}
