namespace Marsad.Tests.Times;

public sealed class NumeralNamesTests
{
    [Theory]
    [InlineData("", "وقع الحادث يوم الاثنين")]
    [InlineData("", "وصل الوفد الاثنين الماضي")]
    [InlineData("", "من الأحد إلى الاثنين")]
    [InlineData("", "من الاثنين إلى الأربعاء")]
    [InlineData("", "في شهر صفر")]
    [InlineData("12", "الاثنين 12 مارس")]
    [InlineData("2|1447", "2 صفر 1447")]
    [InlineData("1447", "في صفر 1447")]
    [InlineData("2", "اثنين من الجنود")]
    [InlineData("1|0", "فاز 1 - صفر")]
    [InlineData("0", "صفر")]
    public void Drop_KeepsWhatCounts(string values, string text) =>
        Assert.Equal(values, string.Join('|', Extracted.NumbersFrom(text).Select(number => number.Value)));
}
