using Marsad.Document;

namespace Marsad.Tests.Times;

public sealed class TimeExtractorTests
{
    // A Tuesday.
    private const string Published = "2026-03-10T09:05";

    [Theory]
    [InlineData("2026-01-20", "وقع الحادث في 20 يناير 2026.")]
    [InlineData("2021-10-15", "منذ 15 أكتوبر/تشرين الأول 2021")]
    [InlineData("2021-10-15", "في 15 تشرين الأول (أكتوبر) 2021")]
    [InlineData("2026-01-22", "صدر في 3 شعبان 1447 هـ")]
    [InlineData("2026-01-22", "صدر في 3 شعبان 1447 هـ الموافق 22 كانون الثاني 2026 م")]
    [InlineData("2017-07-09", "الأحد 14 شوال 1438")]
    [InlineData("2014", "منذ عام 2014")]
    [InlineData("2014", "في 2014، عاد")]
    [InlineData("2003", "منذ 2003 يعاني العراق")]
    [InlineData("2003", "منذ 2003 تراجع الإنتاج")]
    [InlineData("2014", "في 2014 سقطت المدينة")]
    [InlineData("2014", "في 2014 سقط النظام")]
    [InlineData("2011", "منذ 2011 نزح الملايين")]
    [InlineData("2020", "استمر حتى 2020 حين وقع الاتفاق")]
    [InlineData("2003/2011", "بين 2003 و2011")]
    [InlineData("1969-09-01", "في الفاتح من سبتمبر 1969")]
    [InlineData("1990-11-10", "10 الحرث 1990")]
    [InlineData("1986-04-15", "في 15 الطير 1986")]
    [InlineData("2005-07-23", "23 ناصر 2005")]
    [InlineData("1977-03-02", "2 من شهر الربيع 1977")]
    [InlineData("2008-01-05", "5 أي النار 2008")]
    [InlineData("2008-08", "في شهر هانيبال 2008")]
    [InlineData("2018", "عام ألفين وثمانية عشر")]
    [InlineData("2014-SU", "صيف 2014")]
    [InlineData("2021-Q1", "الربع الأول من عام 2021")]
    [InlineData("2021-H2", "النصف الثاني من 2021")]
    [InlineData("199", "تسعينيات القرن الماضي")]
    [InlineData("186", "ستينيات القرن التاسع عشر")]
    [InlineData("XX", "في القرن الخامس الهجري")]
    [InlineData("XX", "في القرن الثالث قبل الميلاد")]
    [InlineData("XXXX", "في عام 300 قبل الميلاد")]
    [InlineData("19", "في القرن العشرين")]
    [InlineData("2019-05", "منتصف أيار 2019")]
    [InlineData("2019-05-27", "آخر اثنين من أيار 2019")]
    [InlineData("2020-12-25", "عيد الميلاد 2020")]
    [InlineData("2019-08-31", "رأس السنة الهجرية 2019")]
    [InlineData("2015-06", "في شهر 6/2015")]
    public void Extract_PlacesWhatStandsByItself(string value, string text) => Assert.Equal(value, Single(text, published: null).Value);

    [Theory]
    [InlineData("2026-03-10", "قال اليوم الثلاثاء")]
    [InlineData("2026-03-10", "وصل إلى بغداد اليوم وفد")]
    [InlineData("2026-03-10", "شهدت سوريا اليوم مظاهرات")]
    [InlineData("2026-03-09", "قال أمس")]
    [InlineData("2026-03-08", "قال أول من أمس")]
    [InlineData("2026-03-12", "يصل بعد غد")]
    [InlineData("2026-03-06", "وقع الجمعة")]
    [InlineData("2026-03-10", "وقع الثلاثاء")]
    [InlineData("2026-03-03", "وقع الثلاثاء الماضي")]
    [InlineData("2026-03-17", "يعقد الثلاثاء المقبل")]
    [InlineData("2026-03-07", "ساعة أمس السبت")]
    [InlineData("2026-W10", "الأسبوع الماضي")]
    [InlineData("2026-02", "الشهر الماضي")]
    [InlineData("2025", "العام الماضي")]
    [InlineData("2024", "العام قبل الماضي")]
    [InlineData("2026-Q1", "الربع الأول من العام الجاري")]
    [InlineData("2025-11-05", "وقع في 5 تشرين الثاني")]
    [InlineData("2026-03-12", "يعقد في 12 آذار")]
    [InlineData("2027-02-15", "يفتتح في 15 شباط المقبل")]
    [InlineData("2025-07-14", "وقع في 14 تموز الماضي")]
    [InlineData("2025-03-10", "وقع في 10 آذار الماضي")]
    [InlineData("2026-10", "تشرين الأول المقبل")]
    [InlineData("2026-03-15", "في 15 الجاري")]
    [InlineData("2026-02-20", "في 20 من الشهر الماضي")]
    [InlineData("2026-03-07", "قبل ثلاثة أيام")]
    [InlineData("2026-02-24", "قبل أسبوعين")]
    [InlineData("2024", "قبل عام ونصف العام")]
    [InlineData("2026-03-04T15:00", "الثالثة عصر الأربعاء")]
    [InlineData("2026-03-04T15:00", "الساعة الثالثة عصر يوم الأربعاء")]
    [InlineData("2026-03-09T15:30", "في الساعة 3:30 عصر أمس")]
    [InlineData("2026-02-18", "غرة رمضان")]
    [InlineData("2026-02-18", "غرة شهر رمضان المبارك")]
    [InlineData("2026-04-01", "غرة الشهر المقبل")]
    [InlineData("2025-07/2025-08", "تموز وآب من العام الماضي")]
    [InlineData("2025-07/2025-08", "في تموز/يوليو وآب/أغسطس 2025")]
    [InlineData("2024-03", "في آذار وحزيران 2024")]
    [InlineData("2024-06", "في آذار وحزيران 2024")]
    [InlineData("2025-01/2025-03", "من كانون الثاني إلى آذار 2025")]
    [InlineData("2025-11/2026-01", "من تشرين الثاني إلى كانون الثاني الماضي")]
    [InlineData("2025-01/2025-03", "بين كانون الثاني وآذار 2025")]
    [InlineData("2026-03-10T16:00", "الساعة الرابعة عصرا")]
    [InlineData("2026-03-09T20:15", "الثامنة والربع مساء أمس")]
    [InlineData("2026-03-10T20:30", "بدأت المباراة 20:30")]
    [InlineData("2026-03-10T03:15", "وقع الانفجار عند 3:15")]
    [InlineData("2026-03-10T03:15", "في الساعة 3:15 أعلن الفوز")]
    [InlineData("2026-03-10T08:20", "وصل 8:20 بتوقيت غرينتش")]
    [InlineData("2026-03-10T17:05", "وصل 5:05 مساء")]
    [InlineData("2026-03-06T09:05", "الجمعة 9:05")]
    [InlineData("2026-01-20T09:05", "20/1/2026 9:05")]
    [InlineData("2026-03-12T12:45", "الخميس 12 مارس الساعة الواحدة إلا ربعا ظهرا")]
    public void Extract_PlacesFromTheDayOfPublication(string value, string text) => Assert.Contains(value, Extracted.From(text, Published).Select(time => time.Value));

    [Theory]
    [InlineData("2026-03-09T18:00:00", "2026-03-10T00:00:00", "مساء أمس")]
    [InlineData("2026-03-05T03:00:00", "2026-03-05T06:00:00", "فجر الخميس")]
    [InlineData("2026-03-07T00:00:00", "2026-03-10T00:00:00", "خلال الأيام الثلاثة الماضية")]
    [InlineData("2026-03-07T09:05:00", "2026-03-10T09:05:00", "الساعات الاثنتين والسبعين الماضية")]
    [InlineData("2023-03-10T00:00:00", "2026-03-10T09:05:00", "منذ 3 سنوات")]
    [InlineData("2026-07-13T00:00:00", "2026-07-16T00:00:00", "من 13 إلى 15 تموز 2026")]
    [InlineData("2010-01-01T00:00:00", "2015-01-01T00:00:00", "من 2010 إلى 2014")]
    [InlineData("2019-01-01T00:00:00", "2024-01-01T00:00:00", "من 2019 إلى 2023 عدد النازحين")]
    [InlineData("2014-01-01T00:00:00", "2018-01-01T00:00:00", "بين عامي 2014 و2017")]
    [InlineData("2014-01-01T00:00:00", "2016-01-01T00:00:00", "خلال عامي 2014 و2015")]
    [InlineData("2026-03-01T00:00:00", "2026-05-01T00:00:00", "بين شهري آذار ونيسان")]
    [InlineData("2026-03-10T09:00:00", "2026-03-10T15:00:00", "من الساعة التاسعة صباحا إلى الثالثة عصرا")]
    [InlineData("2026-02-18T00:00:00", "2026-03-20T00:00:00", "شهر رمضان 1447")]
    [InlineData("2025-03-01T00:00:00", "2025-03-11T00:00:00", "أوائل آذار 2025")]
    [InlineData("2026-03-04T00:00:00", "2026-03-05T00:00:00", "منتصف رمضان")]
    [InlineData("2026-03-10T00:00:00", "2026-03-20T00:00:00", "أواخر رمضان الجاري")]
    [InlineData("2026-03-04T12:00:00", "2026-03-04T18:00:00", "عصر الأربعاء")]
    public void Extract_GivesTheIntervalThatItCovers(string from, string to, string text)
    {
        var time = Single(text, Published);

        Assert.Equal((from, to), (time.From, time.To));
    }

    [Theory]
    [InlineData(TimeType.Duration, "P15D", "", "خلال الأيام الخمسة عشر الماضية")]
    [InlineData(TimeType.Duration, "P72H", "", "الساعات الاثنتين والسبعين الماضية")]
    [InlineData(TimeType.Duration, "P24H", "", "الساعات الـ24 الماضية")]
    [InlineData(TimeType.Duration, "P24H", "", "الساعات ال 24 الماضية")]
    [InlineData(TimeType.Duration, "P15D", "", "الأيام الـ15 الأخيرة")]
    [InlineData(TimeType.Duration, "P1W", "APPROX", "قبل القتال بنحو أسبوع")]
    [InlineData(TimeType.Duration, "P1Y", "MORE_THAN", "أكثر من عام")]
    [InlineData(TimeType.Duration, "P1Y", "", "لمدة عام")]
    [InlineData(TimeType.Duration, "PXY", "", "منذ سنوات")]
    [InlineData(TimeType.Duration, "P3D", "", "بعد ثلاثة أيام من الهجوم")]
    [InlineData(TimeType.Duration, "PT1H20M", "", "استغرق ساعة و20 دقيقة")]
    [InlineData(TimeType.Duration, "P1DT2H", "", "لمدة يوم وساعتين")]
    [InlineData(TimeType.Duration, "P1M21D", "", "لمدة شهر و21 يوما")]
    [InlineData(TimeType.Duration, "P1.5Y", "", "استمر عاما ونصف العام")]
    [InlineData(TimeType.Duration, "P2.5H", "", "استغرق ساعتين ونصف الساعة")]
    [InlineData(TimeType.Duration, "P3.5Y", "", "لمدة ثلاث سنوات ونصف السنة")]
    [InlineData(TimeType.Duration, "P1.25H", "", "لمدة ساعة وربع ساعة")]
    [InlineData(TimeType.Duration, "P1.5M", "", "بعد شهر ونصف الشهر من الحرب")]
    [InlineData(TimeType.Duration, "PT1M0.5S", "", "لمدة دقيقة ونصف ثانية")]
    [InlineData(TimeType.Set, "XXXX-WXX-5", "", "كل يوم جمعة")]
    [InlineData(TimeType.Set, "XXXX-WXX-4", "", "في كل يوم خميس")]
    [InlineData(TimeType.Set, "P1D", "", "يعقد كل يوم")]
    [InlineData(TimeType.Set, "P1D", "", "يعقد يوميا")]
    [InlineData(TimeType.Set, "XXXX-WXX-2", "", "كل ثلاثاء")]
    [InlineData(TimeType.Set, "P2H", "", "كل ساعتين")]
    public void Extract_TellsLengthsAndRepetitions(TimeType type, string value, string mod, string text)
    {
        var time = Single(text, Published);

        Assert.Equal((type, value, mod), (time.Type, time.Value, time.Mod ?? ""));
    }

    [Theory]
    [InlineData("XXXX-11-05", "وقع في 5 تشرين الثاني")]
    [InlineData("XXXX-WXX-2", "اليوم الثلاثاء")]
    [InlineData("XXXX-WXX-5", "وقع الجمعة")]
    [InlineData("XXXX-XX-XX", "قال أمس")]
    [InlineData("XXXX-Q1", "الربع الأول من العام الجاري")]
    [InlineData("XXXX-XX-XXT16:00", "الساعة الرابعة عصرا")]
    public void Extract_LeavesTheValueOpen_WithoutADayOfPublication(string value, string text)
    {
        var time = Single(text, published: null);

        Assert.Equal((value, null, null), (time.Value, time.From, time.To));
    }

    [Theory]
    [InlineData("قوى «8 آذار» في لبنان")]
    [InlineData("نقلت روسيا اليوم عن مصدر")]
    [InlineData("قال مراسل قناة سوريا اليوم إن الطريق مغلق")]
    [InlineData("صرح لبغداد اليوم")]
    [InlineData("في ذلك اليوم")]
    [InlineData("شباب اليوم")]
    [InlineData("في عالم اليوم")]
    [InlineData("في عصر الإنترنت")]
    [InlineData("في 2014 مدينة وقرية")]
    [InlineData("في 2014 موقعا")]
    [InlineData("وزعت 3 الماء على النازحين")]
    [InlineData("جمال عبد الناصر وناصر القحطاني")]
    [InlineData("في الصيف والربيع")]
    [InlineData("انتهت المباراة 3:15")]
    [InlineData("فاز الفريق على ضيفه 25:18")]
    [InlineData("انتهى الشوط بنتيجة 21:15")]
    [InlineData("سورة البقرة 5:12")]
    [InlineData("إنجيل متى 5:12")]
    [InlineData("خريطة بمقياس 1:25")]
    [InlineData("لكل عصر رجاله")]
    [InlineData("في مدينة 6 أكتوبر")]
    [InlineData("أنصار ثورة 25 يناير")]
    [InlineData("عند جسر 14 رمضان")]
    [InlineData("في 31 أبريل")]
    [InlineData("في 30 شباط")]
    [InlineData("كان في الثلاثينيات من عمره")]
    [InlineData("في اليوم العالمي للمياه")]
    [InlineData("الأمين العام للحزب")]
    [InlineData("كل من مارس السياسة")]
    [InlineData("عند باب المدرسة")]
    [InlineData("فاز بنتيجة 1 - صفر")]
    [InlineData("المخرج آلان رينيه")]
    [InlineData("عقد الوزير اجتماعا")]
    [InlineData("خلال ساعات العمل")]
    [InlineData("وقال واحد منهم")]
    [InlineData("طائرتان و30 عنصرا")]
    [InlineData("")]
    [InlineData("99/99/9999 من إلى بين و - / 31-")]
    public void Extract_FindsNoDate_WhereNoneIs(string text) => Assert.DoesNotContain(Extracted.From(text, Published), time => time.Type is TimeType.Date or TimeType.Time);

    [Fact]
    public void Extract_NamesThePartOfTheDay()
    {
        var time = Single("مساء أمس السبت", "2015-07-26");

        Assert.Equal((TimeType.Time, "2015-07-25", "EV"), (time.Type, time.Value, time.PartOfDay));
    }

    [Theory]
    [InlineData("2026-11-05", "يقام في 5 تشرين الثاني")]
    [InlineData("2026-03-17", "يقام الثلاثاء")]
    [InlineData("2026-03-13", "يقام بعد ثلاثة أيام")]
    public void Extract_LooksAhead_WhenAskedTo(string value, string text) => Assert.Equal(value, Assert.Single(Extracted.From(text, Published, TimeSense.Future)).Value);

    [Fact]
    public void Extract_EndsNoSpanBeforeItBegins()
    {
        var time = Assert.Single(Extracted.From("خلال نصف يوم", Published, TimeSense.Future));

        Assert.Equal(("2026-03-10T09:05:00", "2026-03-10T21:05:00"), (time.From, time.To));
    }

    [Fact]
    public void Extract_LeavesConjunctionAndPrepositionOutside()
    {
        var time = Single("وبالأمس وصل", Published);

        Assert.Equal((2, "الأمس"), (time.Start, time.Text));
    }

    private static TimeExpression Single(string text, string? published) => Assert.Single(Extracted.From(text, published));
}
