using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Marsad.Tests.Times;

public sealed class DateRoundTripTests
{
    private const int StepDays = 9;
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);
    private static readonly UmAlQuraCalendar Calendar = new();

    [Fact]
    public void DaysOfTwoCenturies_AreReadFromEveryForm()
    {
        var days = Enumerable.Range(0, (Last.DayNumber - First.DayNumber) / StepDays + 1).Select(step => First.AddDays(step * StepDays));

        var wrong = days.SelectMany(day => DateWriter.Gregorian(day).Where(text => Read(text) != day));

        Assert.Empty(wrong.Take(5));
    }

    [Property(MaxTest = 200)]
    public Property AnyDay_IsReadFromEveryForm() => Prop.ForAll(
        Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary(),
        day => DateWriter.Gregorian(day).All(text => Read(text) == day));

    [Fact]
    public void EveryMonthOfTheHijra_IsReadFromEveryForm()
    {
        var days = from year in Enumerable.Range(1318, 1500 - 1318 + 1)
                   from month in Enumerable.Range(1, 12)
                   from day in new[] { 1, 15, Calendar.GetDaysInMonth(year, month) }
                   select (year, month, day);

        var wrong = days.SelectMany(date => DateWriter.OfHijra(date.year, date.month, date.day)
            .Where(text => Read(text) != DateOnly.FromDateTime(Calendar.ToDateTime(date.year, date.month, date.day, 0, 0, 0, 0))));

        Assert.Empty(wrong.Take(5));
    }

    private static DateOnly? Read(string text) =>
        Extracted.From(text, published: null) is [{ From: { } from }] ? DateOnly.ParseExact(from[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
