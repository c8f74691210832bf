using Marsad.Document;

namespace Marsad.Tests.Parsing;

public sealed class ArticleLanguageTests
{
    [Theory]
    [InlineData("fa", "وزیر خارجه گفت که این کشور برای گسترش روابط با همسایگان آماده است و گفتگوها ادامه خواهد داشت.")]
    [InlineData("ur", "وزیر خارجہ نے کہا ہے کہ یہ ملک ہمسایوں کے ساتھ تعلقات کو بہتر بنانے کی کوشش کر رہا ہے۔")]
    [InlineData("ckb", "وەزیری دەرەوە گوتی کە ئەم وڵاتە بۆ پەرەپێدانی پەیوەندییەکان لەگەڵ دراوسێکان ئامادەیە لە هەر کاتێکدا.")]
    public void Other_languages_in_the_script_are_not_annotated(string language, string text)
    {
        var document = Parsed.Text(text + "\n" + text);

        Assert.Equal((Outcome.NotArabic, language), (document.Outcome, document.Language));
        Assert.NotEmpty(document.Blocks);
    }

    [Fact]
    public void A_text_in_another_script_has_no_language() =>
        Assert.Equal((Outcome.NotArabic, null), Parsed.Text("The ministry said that the border crossing will open again on Monday.") is var read ? (read.Outcome, read.Language) : default);

    [Fact]
    public void A_text_without_function_words_is_arabic() => Assert.Equal("ar", Parsed.Text("بغداد دمشق الأنبار").Language);
}
