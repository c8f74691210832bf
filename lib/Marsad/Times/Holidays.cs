using System.Globalization;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>Feasts with the rules that place them in a year.</summary>
internal static class Holidays
{
    private static readonly Rule[] Rules = [.. DataFile.Read("Times/Data/holidays.tsv", 5).Select(row => new Rule(
        row[0] == "hijri" ? DateCalendar.Hijri : DateCalendar.Gregorian,
        int.Parse(row[1], CultureInfo.InvariantCulture),
        int.Parse(row[2], CultureInfo.InvariantCulture),
        row[3],
        row[4]))];

    /// <summary>Their names; the number is what the other members take.</summary>
    public static IEnumerable<(int Holiday, string Name)> Names => Rules.Select((rule, index) => (index, rule.Name));

    /// <summary>The calendar that a holiday belongs to.</summary>
    public static DateCalendar CalendarOf(int holiday) => Rules[holiday].Calendar;

    /// <summary>Its days in a Gregorian year: none, one, or two where two years of the Hijra begin in it.</summary>
    public static IEnumerable<DateOnly> In(int holiday, int year) => Rules[holiday] switch
    {
        { Calendar: DateCalendar.Hijri } rule => InHijri(rule, year),
        { Name: not null, Kind: "easter" } rule => [Easter(year).AddDays(rule.Day)],
        { Kind: "weekday4" } rule => [NthThursday(year, rule.Month, rule.Day)],
        { Kind: "blackfriday" } rule => [NthThursday(year, rule.Month, 4).AddDays(1)],
        var rule => [new DateOnly(year, rule.Month, rule.Day)],
    };

    private static IEnumerable<DateOnly> InHijri(Rule rule, int year) => Hijri.YearsIn(year)
        .Select(hijri => Hijri.ToGregorian(hijri, rule.Month, rule.Day))
        .OfType<DateOnly>()
        .Where(day => day.Year == year);

    private static DateOnly NthThursday(int year, int month, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7 + 7 * (nth - 1));
    }

    // Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Jones and Butcher).
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * correction + 114;
        return new DateOnly(year, sum / 31, sum % 31 + 1);
    }

    private sealed record Rule(DateCalendar Calendar, int Month, int Day, string Kind, string Name);
}
