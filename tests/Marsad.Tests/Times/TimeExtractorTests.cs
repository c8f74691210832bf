using Marsad.Document;
using Marsad.Times;

namespace Marsad.Tests.Times;

public sealed class TimeExtractorTests
{
    [Theory]
    [InlineData("2026-01-20", "وقع الحادث في 20 يناير 2026.")]
    [InlineData("2021-10-15", "منذ 15 أكتوبر/تشرين الأول 2021")]
    [InlineData("2026-01-22", "صدر في 3 شعبان 1447 هـ")]
    public void Extract_ResolvesADateOfThreeNumbers(string value, string text) => Assert.Equal(value, Assert.Single(Extract(text)).Value);

    [Theory]
    [InlineData("2025-11-05", "وقع في 5 تشرين الثاني")]
    [InlineData("2026-03-12", "يعقد في 12 آذار")]
    [InlineData("2027-02-15", "يفتتح في 15 شباط المقبل")]
    [InlineData("2025-07-14", "وقع في 14 تموز الماضي")]
    [InlineData("2025-03-10", "وقع في 10 آذار الماضي")]
    public void Extract_PlacesADayAtTheNearestYear_UnlessTheTextSaysWhichWay(string value, string text) =>
        Assert.Equal(value, Assert.Single(Extract(text, Published("2026-03-10"))).Value);

    [Fact]
    public void Extract_LooksAheadForTheYear_WhenAskedTo() =>
        Assert.Equal("2026-11-05", Assert.Single(Extract("يقام في 5 تشرين الثاني", Published("2026-03-10"), TimeSense.Future)).Value);

    [Fact]
    public void Extract_LeavesTheYearOpen_WhenThePublicationDateIsUnknown()
    {
        var time = Assert.Single(Extract("وقع في 5 تشرين الثاني"));

        Assert.Equal(("XXXX-11-05", null, null), (time.Value, time.From, time.To));
    }

    [Fact]
    public void Extract_TakesNoDateFromTheNameOfAMovement() => Assert.Empty(Extract("قوى «8 آذار» في لبنان"));

    private static IReadOnlyList<TimeExpression> Extract(string text, PublicationDate? published = null, TimeSense sense = TimeSense.News) =>
        new TimeExtractor(sense).Extract([new Block(BlockKind.Paragraph, text)], published);

    private static PublicationDate Published(string value) =>
        new() { Value = value, Raw = value, Calendar = DateCalendar.Gregorian, Precision = DatePrecision.Day, Evidence = DateEvidence.Text };
}
