using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Marsad.Tests.Times;

public sealed class DateRoundTripTests
{
    private const int StepDays = 9;
    private const int MostShown = 5;
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);
    private static readonly UmAlQuraCalendar Calendar = new();

    [Fact]
    public void EveryDayOfTwoCenturies_IsReadFromTheMainForms() => Assert.Empty(Wrong(step: 1, DateWriter.MainGregorian));

    [Fact]
    public void DaysOfTwoCenturies_AreReadFromEveryForm() => Assert.Empty(Wrong(StepDays, DateWriter.Gregorian));

    [Property(MaxTest = 200, Replay = Seed.Fixed)]
    public Property AnyDay_IsReadFromEveryForm() => Prop.ForAll(
        Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        day => DateWriter.Gregorian(day).All(text => Read(text) == day));

    [Fact]
    public void EveryDayOfTheHijra_IsReadFromTheMainForms() =>
        Assert.Empty(WrongOfHijra((year, month) => Enumerable.Range(1, Calendar.GetDaysInMonth(year, month)), DateWriter.MainOfHijra));

    [Fact]
    public void EveryMonthOfTheHijra_IsReadFromEveryForm() =>
        Assert.Empty(WrongOfHijra((year, month) => [1, 15, Calendar.GetDaysInMonth(year, month)], DateWriter.OfHijra));

    private static IEnumerable<string> Wrong(int step, Func<DateOnly, IEnumerable<string>> write) => Enumerable.Range(0, (Last.DayNumber - First.DayNumber) / step + 1)
        .Select(number => First.AddDays(number * step))
        .SelectMany(day => write(day).Where(text => Read(text) != day))
        .Take(MostShown);

    private static IEnumerable<string> WrongOfHijra(Func<int, int, IEnumerable<int>> days, Func<int, int, int, IEnumerable<string>> write)
    {
        var dates = from year in Enumerable.Range(1318, 1500 - 1318 + 1)
                    from month in Enumerable.Range(1, 12)
                    from day in days(year, month)
                    select (year, month, day);
        return dates
            .SelectMany(date => write(date.year, date.month, date.day).Where(text => Read(text) != DateOnly.FromDateTime(Calendar.ToDateTime(date.year, date.month, date.day, 0, 0, 0, 0))))
            .Take(MostShown);
    }

    private static DateOnly? Read(string text) =>
        Extracted.From(text, published: null) is [{ From: { } from }] ? DateOnly.ParseExact(from[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
