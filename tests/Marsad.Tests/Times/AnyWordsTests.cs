using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Tests.Times;

/// <summary>Whatever order words of number and time come in, the readers end and what they give lies in the text.</summary>
public sealed class AnyWordsTests
{
    private static readonly string[] Words =
    [
        "من", "إلى", "بين", "و", "في", "قبل", "بعد", "منذ", "خلال", "حتى", "كل", "هذا", "آخر", "أول", "يوم", "اليوم", "أمس", "غدا", "الأسبوع", "شهر", "الشهر", "عام", "العام", "القرن", "عقد",
        "سنوات", "أيام", "يومين", "ساعة", "الساعة", "دقيقة", "الماضي", "المقبل", "الجاري", "صباحا", "مساء", "الليلة", "منتصف", "نهاية", "الربع", "النصف", "نصف", "ربع", "الثلاثاء", "الجمعة", "آذار",
        "تشرين الأول", "رمضان", "صفر", "عيد الفطر", "هـ", "م", "ص", "ألف", "مليون", "ملايين", "مئة", "مئات", "ثلاثة", "الثالث", "عشر", "عشرون", "والعشرين", "وخمسة", "إلا", "الموافق", "صيف", "الآن", "نحو",
        "أكثر من", "في المئة", "ناقص", "فاصلة", "على", "بضعة", "ريال", "هللة", "1", "3", "12", "30", "99", "2026", "1447", "3.5", "20/1/2026", "12:45", "10-20", "999999999999", "/", "-", "،", ".", "(", ")", "«", "\n",
    ];

    [Property(MaxTest = 3000, Replay = Seed.Fixed)]
    public Property Readers_GiveWhatLiesInTheText() => Prop.ForAll(
        Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
        Gen.Elements<string?>(null, "2026-03-10T09:05", "1400-01-01", "7999-12-31").ToArbitrary(),
        Gen.Elements(TimeSense.News, TimeSense.Future).ToArbitrary(),
        (text, published, sense) => Extracted.From(text, published, sense).All(time => IsInside(text, time)) && Numbers(text).All(number => text.Substring(number.Start, number.Length) == number.Text));

    [Theory]
    [InlineData("123,456,")]
    [InlineData("ألف مليون ")]
    [InlineData("من 3 إلى ")]
    [InlineData("بين ")]
    [InlineData("قبل ثلاثة أيام و")]
    [InlineData("الثلاثاء 12 آذار ")]
    [InlineData("صفر فاصلة ")]
    [InlineData("الجمعة بعد 2026 عقد ")]
    [InlineData("\uFDFA ")]
    public void Readers_EndOnRepetition(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 5_000));

        Assert.All(Extracted.From(text, "2026-03-10"), time => Assert.True(IsInside(text, time)));
    }

    private static bool IsInside(string text, TimeExpression time) =>
        text.Substring(time.Start, time.Length) == time.Text && time.Value.Length > 0 && (time.From is null) == (time.To is null)
        && (time.From is null || DateTime.Parse(time.From, CultureInfo.InvariantCulture) <= DateTime.Parse(time.To!, CultureInfo.InvariantCulture));

    private static IEnumerable<Number> Numbers(string text)
    {
        var tokens = new TokenizedText(text);
        return NumberExtractor.Extract(0, tokens, NumberReader.Find(tokens));
    }
}
