using System.Globalization;
using Marsad.Document;
using Marsad.Times;

namespace Marsad.Tests.Times;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("2026-01-20", "", "2026-01-20")]
    [InlineData("2026-01-20", "16:18", "الثلاثاء 20/يناير/2026 - 04:18 م")]
    [InlineData("2015-07-26", "17:04", "2015-07-26 17:04:58")]
    [InlineData("2026-03-10", "09:05", "10 آذار 2026 - 09:05 ص")]
    [InlineData("2021-10-15", "", "منذ 15 أكتوبر/تشرين الأول 2021")]
    [InlineData("2021-10-15", "", "15 تشرين الأول (أكتوبر) 2021")]
    [InlineData("2026-02-05", "", "٥ شباط ٢٠٢٦")]
    [InlineData("2020-06-05", "", "5 جوان 2020")]
    [InlineData("2020-10-07", "12:09", "الأربعاء، 07 أكتوبر 2020 - 12:09 م")]
    [InlineData("2026-01-20", "", "20/1/2026")]
    [InlineData("2026-01-20", "", "1/20/2026")]
    [InlineData("2026-01-20", "18:30", "06:30 مساءً - الثلاثاء 20 كانون الثاني 2026م")]
    [InlineData("2026-01-22", "19:07", "03 شعبان 1447 19:07")]
    [InlineData("2026-01-22", "", "3/8/1447هـ")]
    [InlineData("2026-01-20", "00:15", "20 يناير 2026 12:15 ص")]
    public void Find_ReadsDayAndTime(string day, string time, string text)
    {
        var found = Assert.Single(DateReader.Find(text));

        Assert.Equal(day, found.Date.ToGregorian()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(time, found.Time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "");
    }

    [Theory]
    [InlineData("+03:00", "2020-06-03T03:01+03:00")]
    [InlineData("+04:00", "2020-06-03T03:01+0400")]
    [InlineData("+00:00", "2020-06-03T03:01:12.500Z")]
    [InlineData("+03:00", "2020-06-03 03:01 GMT+3")]
    public void Find_ReadsTheZone(string zone, string text) => Assert.Equal(zone, Assert.Single(DateReader.Find(text)).Zone);

    [Theory]
    [InlineData("2026-13-45")]
    [InlineData("600 كيلومتر")]
    [InlineData("عند 3.3 مليارات دولار عام 2021")]
    [InlineData("99/99/9999")]
    [InlineData("30/09/1447 و 31/08/1447 هـ 31-08-1447")]
    public void Find_FindsNothing_WhereNoSuchDayExists(string text) => Assert.DoesNotContain(DateReader.Find(text), date => date.Date.Day == 31 || date.Date.Calendar == DateCalendar.Gregorian);

    [Fact]
    public void Find_LeavesTheYearOpen_WhenNoneIsWritten() => Assert.Null(Assert.Single(DateReader.Find("في 12 آذار")).Date.Year);

    [Fact]
    public void Find_CoversWeekdayDateAndTime()
    {
        const string text = "نشر الثلاثاء 20/يناير/2026 - 04:18 م في بغداد";

        var found = Assert.Single(DateReader.Find(text));

        Assert.Equal("الثلاثاء 20/يناير/2026 - 04:18 م", found.Span.In(text));
    }
}
