using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class ArabicNormalizerTests
{
    [Theory]
    [InlineData("مكتبة", "مَكْتَبَةٌ")]
    [InlineData("محمد", "محمـــد")]
    [InlineData("احمد", "أحمد")]
    [InlineData("اسلام", "إسلام")]
    [InlineData("اثار", "آثار")]
    [InlineData("علي", "على")]
    [InlineData("كان", "ﻛﺎﻥ")]
    [InlineData("لا", "ﻻ")]
    [InlineData("2026", "٢٠٢٦")]
    [InlineData("2026", "۲۰۲۶")]
    [InlineData("بغداد", "\u200Fبغداد\u200E")]
    [InlineData("مدرسة مؤمن سائل", "مدرسة مؤمن سائل")]
    public void Normalize_FoldsSpellings(string expected, string text) => Assert.Equal(expected, ArabicNormalizer.Normalize(text));

    [Theory]
    [InlineData("Reuters 24/7")]
    [InlineData("")]
    [InlineData("\uFDF0 \uFBC2")]
    public void Normalize_IsStable(string text) => Assert.Equal(ArabicNormalizer.Normalize(text), ArabicNormalizer.Normalize(ArabicNormalizer.Normalize(text)));
}
