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

    [Fact]
    public void Extract_LooksBackForTheYear_InNews() => Assert.Equal("2025-11-05", Assert.Single(Extract("وقع في 5 تشرين الثاني", Published("2026-03-10"))).Value);

    [Fact]
    public void Extract_LooksAheadForTheYear_InAnnouncements() =>
        Assert.Equal("2026-11-05", Assert.Single(Extract("يقام في 5 تشرين الثاني", Published("2026-03-10"), TimeSense.Announcement)).Value);

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
