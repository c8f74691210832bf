using Marsad.Text;

namespace Marsad.Times.Grammar;

/// <summary>Months that are one span: "from January to March 2025", "July and August of last year".</summary>
internal static class MonthSpanGrammar
{
    private const int MonthsOfYear = 12;

    /// <summary>The span that a month at a lexeme begins, or null.</summary>
    /// <param name="isOpened">Whether "from" or "between" stands before it.</param>
    /// <param name="second">Where what follows a word or mark between the two stands; null where there is none.</param>
    public static Parsed? Of(TimeText text, int index, Parsed first, bool isOpened, int? second)
    {
        if ((second ?? Joined(text, first.Next)) is not { } at || MonthGrammar.First(text, at) is not { Fields.Day: null } last) return null;
        if (first.Fields.Month == last.Fields.Month || first.Fields.Calendar != last.Fields.Calendar) return null;
        if (second is null && last.Fields.Month != first.Fields.Month % MonthsOfYear + 1) return null;
        var isTelling = isOpened || last.Fields.HasYear || last.Fields.Direction is not null || TimeGrammar.IsMonthIntroduced(text, index, last.Next);
        return isTelling ? new Parsed(first.Fields with { End = last.Fields }, last.Next) : null;
    }

    /// <summary>Where a month stands that "and" joins to what is before a lexeme; null where none does.</summary>
    public static int? Joined(TimeText text, int next)
    {
        if (text.Is(next, TimeCategory.And)) return MonthGrammar.Name(text, next + 1) is null ? null : next + 1;
        return text.Has(next, Proclitics.And) && MonthGrammar.Name(text, next) is not null ? next : null;
    }
}
