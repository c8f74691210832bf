using Marsad.Storage.Keys;

namespace Marsad.Storage.Tests.Keys;

public sealed class EntityNamesTests
{
    [Theory]
    [InlineData("qaim", "Al-Qa'im")]
    [InlineData("qaim", "al Qā\u02BFim")]
    [InlineData("erdogan", "ERDOĞAN")]
    [InlineData("kilicdaroglu", "Kılıçdaroğlu")]
    [InlineData("sheikh", "El-Sheikh")]
    [InlineData("abd rahman", "  Abd al-Rahman.")]
    [InlineData("al", "al-")]
    [InlineData("aleppo", "Aleppo")]
    [InlineData("p 5 1", "P(5)+1")]
    [InlineData("مسوول", "مَسْؤول")]
    [InlineData("القايم", "القائم")]
    [InlineData("مدرسه الانبار", "مدرسة الأنبار")]
    [InlineData("ال سعود", "آل سعود")]
    [InlineData("", "\uD83C\uDFFF' \uD800 -")]
    public void Normalize_FoldsWhatSpellingsDifferIn(string expected, string name) => Assert.Equal(expected, EntityNames.Normalize(name));

    [Fact]
    public void Keys_BeginAtEachWord_WithAndWithoutTheArticle() => Assert.Equal(
        ["حيدر العبادي", "العبادي", "عبادي", "haider abadi", "abadi"], EntityNames.Keys("حيدر العبادي", null, "Haider al-Abadi", "Haider Al Abadi"));

    [Fact]
    public void Keys_AreFew_WhenANameIsAText() => Assert.Equal(12, EntityNames.Keys(string.Concat(Enumerable.Range(0, 500).Select(i => i + " "))).Count());

    [Theory]
    [InlineData("قائم بغداد", "القائم بغداد")]
    [InlineData("ال سعود", "ال سعود")]
    [InlineData("بغداد", "بغداد")]
    public void WithoutArticle_LeavesAWord(string expected, string name) => Assert.Equal(expected, EntityNames.WithoutArticle(name));
}
