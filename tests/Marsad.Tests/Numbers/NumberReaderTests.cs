using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Tests.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("1234567", "بلغ العدد ١٬٢٣٤٬٥٦٧")]
    [InlineData("12345.5", "12,345.5 طن")]
    [InlineData("0.25", "٠٫٢٥ درجة")]
    [InlineData("0.5", ".5 لتر")]
    [InlineData("20000", "قطع 20 000 متر")]
    [InlineData("-3", "سجلت الحرارة -3 درجات")]
    [InlineData("-7", "سجلت الحرارة سالب سبعة")]
    [InlineData("3200000", "3 ملايين و200 ألف")]
    [InlineData("3300000000", "3.3 مليارات دولار")]
    [InlineData("500000", "نصف مليون نازح")]
    [InlineData("2500000", "مليونان ونصف المليون")]
    [InlineData("17.42", "سبعة عشر فاصلة اثنان وأربعون")]
    [InlineData("0.75", "ثلاثة أرباع المقاعد")]
    [InlineData("750000", "ثلاثة أرباع المليون")]
    [InlineData("1500000", "واحد فاصلة خمسة مليون")]
    [InlineData("2250000000", "اثنان فاصلة خمسة وعشرون مليار دولار")]
    [InlineData("3.5", "ثلاثة ونصف")]
    [InlineData("0.001", "واحد في الألف")]
    [InlineData("18", "ثماني عشرة طائرة")]
    [InlineData("800", "ثمانمئة خيمة")]
    [InlineData("72", "الساعات الاثنتين والسبعين")]
    [InlineData("2", "أصيب جنديان بجروح")]
    [InlineData("2", "على بعد كيلومترين")]
    [InlineData("100000000000", "مئة ألف مليون")]
    [InlineData("2000", "قتل ألفا شخص")]
    [InlineData("2000000", "خسر مليونا دولار")]
    [InlineData("2000000000", "كلف مليارا دولار")]
    [InlineData("200", "نزحت مئتا أسرة")]
    [InlineData("200", "نزحت مائتا أسرة")]
    [InlineData("11000", "قتل أحد عشر ألفا شخص")]
    [InlineData("20000000", "خسر 20 مليونا العام الماضي")]
    [InlineData("1000", "بلغ ألفًا لاجئ")]
    [InlineData("1200", "بلغ العدد ألفا ومئتين")]
    [InlineData("1002000", "مليون وألفا شخص")]
    public void Find_ReadsTheExactValue(string value, string text) =>
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(Find(text)).Value);

    [Theory]
    [InlineData("40|30", "40 قتيلا و30 جريحا")]
    [InlineData("3000|5000", "بين ثلاثة آلاف وخمسة آلاف")]
    [InlineData("5|10", "خمسة وعشرة")]
    [InlineData("2|14", "الثاني والرابع عشر")]
    [InlineData("12|7|2020", "12/7/2020")]
    [InlineData("|", "المئات وعشرات الأشخاص")]
    [InlineData("16", "المادة-16 من الدستور")]
    [InlineData("20", "المدن التي 20 منها محاصرة")]
    [InlineData("20|16", "نحو 20 مقاتلة إف-16 ونحو-16 طائرة")]
    public void Find_KeepsNumbersApart(string values, string text) =>
        Assert.Equal(values, string.Join('|', Find(text).Select(number => number.Value)));

    [Theory]
    [InlineData("11", "الحادي عشر")]
    [InlineData("23", "الثالثة والعشرون")]
    [InlineData("125", "المئة والخامسة والعشرون")]
    [InlineData("110", "العاشر بعد المئة")]
    [InlineData("175", "الخامسة والسبعون بعد المئة")]
    [InlineData("113", "الثالث عشر بعد المائة")]
    [InlineData("30", "الدورة الثلاثين")]
    [InlineData("32", "الدورة الـ32")]
    [InlineData("100", "الذكرى الـ100")]
    public void Find_ReadsOrdinals(string value, string text)
    {
        var number = Assert.Single(Find(text));

        Assert.Equal((NumberKind.Ordinal, value), (number.Kind, number.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("20", "20%")]
    [InlineData("20", "عشرون في المئة")]
    [InlineData("7.5", "٧٫٥٪")]
    [InlineData("81", "بالمئة 81")]
    public void Find_ReadsPercentages(string value, string text)
    {
        var number = Assert.Single(Find(text));

        Assert.Equal((NumberKind.Percent, value), (number.Kind, number.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("أعلن وزير الخارجية")]
    [InlineData("في تشرين الثاني")]
    [InlineData("قال أحد الشهود")]
    [InlineData("تحقيق أولي")]
    [InlineData("طائرات F-16")]
    [InlineData("مقاتلات إف-16 ودبابات تي-72")]
    [InlineData("جائحة كوفيد-19")]
    [InlineData("منظومة إس-400 الروسية")]
    [InlineData("طائرة ميغ-29 وطائرة ميغ 29")]
    [InlineData("مسيرة شاهد-136")]
    [InlineData("وباء كوفيد 19")]
    [InlineData("")]
    [InlineData("،،، --- ///")]
    public void Find_FindsNothing_WhereNoNumberIs(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData(nameof(NumberModifier.MoreThan), "600", "", "أكثر من 600 كيلومتر")]
    [InlineData(nameof(NumberModifier.LessThan), "", "50", "أقل من خمسين شخصا")]
    [InlineData(nameof(NumberModifier.AtLeast), "13", "", "ما لا يقل عن 13 موقعا")]
    [InlineData(nameof(NumberModifier.AtMost), "", "9", "لا يتجاوز تسعة")]
    [InlineData(nameof(NumberModifier.About), "", "", "نحو 40 طنا")]
    [InlineData(nameof(NumberModifier.AtLeast), "7", "", "سبعة قتلى على الأقل")]
    [InlineData(nameof(NumberModifier.Dozens), "10", "", "عشرات المدنيين")]
    [InlineData(nameof(NumberModifier.Hundreds), "100000000", "", "مئات الملايين")]
    [InlineData(nameof(NumberModifier.Thousands), "1000", "", "آلاف النازحين")]
    [InlineData(nameof(NumberModifier.Several), "3", "9", "بضعة أشخاص")]
    [InlineData(nameof(NumberModifier.Several), "13", "19", "بضعة عشر شخصا")]
    [InlineData(nameof(NumberModifier.Several), "300", "900", "بضع مئات من المتظاهرين")]
    [InlineData(nameof(NumberModifier.Several), "30", "90", "بضع عشرات من الشبان")]
    [InlineData(nameof(NumberModifier.Several), "30000", "90000", "بضع عشرات الآلاف")]
    [InlineData(nameof(NumberModifier.Several), "300000", "900000", "بضع مئات آلاف الدولارات")]
    [InlineData(nameof(NumberModifier.Dozens), "10000", "", "عشرات الآلاف من النازحين")]
    [InlineData(nameof(NumberModifier.Hundreds), "100000", "", "مئات الآلاف")]
    [InlineData(nameof(NumberModifier.Dozens), "10000000", "", "عشرات ملايين الدولارات")]
    public void Find_BoundsWhatIsNotExact(string modifier, string min, string max, string text)
    {
        var number = Assert.Single(Find(text));

        Assert.Equal((modifier, min, max), (number.Modifier.ToString(), $"{number.Min}", $"{number.Max}"));
    }

    [Theory]
    [InlineData(5, 10, "ما بين 5 و10 إصابات")]
    [InlineData(100, 200, "بين مئة ومئتين")]
    [InlineData(20, 30, "من 20 إلى 30 شاحنة")]
    [InlineData(3_000_000, 5_000_000, "بين 3 و5 ملايين")]
    [InlineData(20_000, 30_000, "من 20 إلى 30 ألف")]
    [InlineData(5_000, 7_000, "ما بين خمسة وسبعة آلاف")]
    [InlineData(100, 2000, "بين مئة وألفين")]
    [InlineData(5, 15, "يستغرق 5 – 15 دقيقة")]
    [InlineData(5, 15, "يستغرق 5-15 دقيقة")]
    [InlineData(8, 12, "أصيب 8 - 12 شخصا")]
    public void Extract_AddsTheRangeOfTwoNumbers(int min, int max, string text)
    {
        var range = Assert.Single(Extract(text), number => number.Modifier == "between");

        Assert.Equal((null, min, max), (range.Value, (int?)range.Min, (int?)range.Max));
        Assert.Equal(3, Extract(text).Count);
    }

    [Theory]
    [InlineData("42.5", "اثنان وأربعون ريالا وخمسون هللة")]
    [InlineData("1.2", "دينار واحد تونسي ومائتا مليم")]
    public void Extract_AddsTheAmountInTheCurrencysUnit(string value, string text) =>
        Assert.Contains(Extract(text), number => number.Value == decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Extract_LeavesConjunctionAndPrepositionOutside()
    {
        const string text = "وبثلاثة وزراء";

        Assert.Equal((2, "ثلاثة"), (Extract(text)[0].Start, Extract(text)[0].Text));
    }

    [Theory]
    [InlineData("فاز الفريق 2 - 3 على ضيفه")]
    [InlineData("في 5 - 12 - 2020")]
    public void Extract_MakesNoRange_OfResultsAndDates(string text) => Assert.DoesNotContain(Extract(text), number => number.Modifier == "between");

    [Theory]
    [InlineData("قتل صحفيان")]
    [InlineData("بين جبلين")]
    [InlineData("سقوط قذيفتين")]
    [InlineData("وصل قاضيان")]
    [InlineData("في مستشفيين")]
    [InlineData("ولجنتين")]
    public void Find_ReadsDualsAsTwo(string text) => Assert.Equal(2, Assert.Single(Find(text)).Value);

    [Theory]
    [InlineData("عنوان كبير في لبنان والسودان وعمان والبحرين")]
    [InlineData("ميدان نيسان وبيان ضمان الإنسان")]
    [InlineData("حركة طالبان ونادي ميلان وقرصان")]
    [InlineData("مسؤولين ومدنيين ومواطنين وملايين السنين")]
    [InlineData("بلدان عربية وفتيان وصبيان")]
    [InlineData("أن يدان المتهم وأن يدين الهجوم")]
    [InlineData("البلدين والجانبين")]
    [InlineData("شعبان ورمضان")]
    public void Find_TakesNoOtherWordForADual(string text) => Assert.DoesNotContain(Find(text), number => number.Value == 2);

    private static List<NumberExpression> Find(string text) => NumberReader.Find(new TokenizedText(text));

    private static List<Number> Extract(string text)
    {
        var tokens = new TokenizedText(text);
        return [.. NumberExtractor.Extract(0, tokens, NumberReader.Find(tokens))];
    }
}
