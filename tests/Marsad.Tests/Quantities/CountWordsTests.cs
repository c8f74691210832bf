using Marsad.Numbers;
using Marsad.Quantities;
using Marsad.Text;

namespace Marsad.Tests.Quantities;

public sealed class CountWordsTests
{
    [Theory]
    [InlineData("Killed", "أسفر الهجوم عن 5 قتلى")]
    [InlineData("Killed", "مقتل 5 جنود في كمين")]
    [InlineData("Killed", "أدى إلى استشهاد أكثر من 20 مدنياً")]
    [InlineData("Wounded", "سقط 12 جريحاً")]
    [InlineData("Wounded", "إصابة ثلاثة عمال")]
    [InlineData("Arrested", "تم القبض على 7 مطلوبين")]
    [InlineData("Arrested", "اعتقلت 12 مشتبهاً")]
    [InlineData("Displaced", "عاد 450 نازحاً")]
    [InlineData("Seized", "ضبط 20 كغم من الحشيش")]
    [InlineData("Infiltrated", "رصد الحرس 9 متسللين")]
    [InlineData("Rescued", "إنقاذ 60 مهاجراً")]
    [InlineData("Missing", "لا يزال 4 مفقودين")]
    [InlineData(null, "شارك 30 وزيراً")]
    public void KindOf_TellsWhatBefellThoseCounted(string? kind, string sentence)
    {
        var text = new TokenizedText(sentence);
        var quantity = Assert.Single(Read(text));

        Assert.Equal(kind, CountWords.KindOf(text, quantity)?.ToString());
    }

    [Fact]
    public void KindOf_TellsEachCountOfASentenceApart()
    {
        var text = new TokenizedText("مقتل 3 جنود وإصابة 5 آخرين واعتقال 12");

        Assert.Equal([CountKind.Killed, CountKind.Wounded, CountKind.Arrested], Read(text).Select(found => CountWords.KindOf(text, found)!.Value));
    }

    private static List<FoundQuantity> Read(TokenizedText text) => new QuantityReader(text, QuantityContext.Empty).Find(NumberReader.Find(text));
}
