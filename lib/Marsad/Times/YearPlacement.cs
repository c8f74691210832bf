using System.Globalization;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>Finds the year of a day and month that stand without one.</summary>
internal static class YearPlacement
{
    private const int LongestWord = 24;

    /// <summary>The date with its year; unchanged when no near year has such a day.</summary>
    /// <param name="date">Has no year.</param>
    /// <param name="today">Day of publication.</param>
    /// <param name="text">The text around the date, whose next word may say which way to look.</param>
    /// <param name="end">Where the date ends in it.</param>
    public static CalendarDate Place(CalendarDate date, DateOnly today, TimeSense sense, string text, int end)
    {
        var word = NextWord(text, end);
        var year = date.Calendar == DateCalendar.Hijri ? new UmAlQuraCalendar().GetYear(today.ToDateTime(TimeOnly.MinValue)) : today.Year;
        var candidates = new[] { year - 1, year, year + 1 }.Select(near => date with { Year = near }).Where(near => DayOf(near) is not null);
        if (DateWords.Is("back", word)) candidates = candidates.Where(near => DayOf(near) < today);
        else if (DateWords.Is("ahead", word) || sense == TimeSense.Future) candidates = candidates.Where(near => DayOf(near) >= today);
        // A tie goes to the past, since news tells what happened; the years are in order.
        return candidates.OrderBy(near => Math.Abs(DayOf(near)!.Value.DayNumber - today.DayNumber)).FirstOrDefault(date);
    }

    private static DateOnly? DayOf(CalendarDate date) => (date with { Day = date.Day ?? 1 }).ToGregorian();

    private static string NextWord(string text, int end)
    {
        var tail = text[end..Math.Min(text.Length, end + LongestWord)];
        var tokens = Tokenizer.Tokenize(tail);
        return tokens.Count == 0 ? "" : ArabicNormalizer.Normalize(tokens[0].In(tail));
    }
}
