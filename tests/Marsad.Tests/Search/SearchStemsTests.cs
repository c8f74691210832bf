using Marsad.Search;

namespace Marsad.Tests.Search;

public sealed class SearchStemsTests
{
    [Theory]
    [InlineData("وزير", "الوزير")]
    [InlineData("وزير", "ووزير")]
    [InlineData("وزير", "للوزير")]
    [InlineData("وزير", "وَزِيرٌ")]
    [InlineData("وزير", "وزيـــر")]
    [InlineData("بغداد", "ببغداد")]
    [InlineData("بغداد", "وبغداد")]
    [InlineData("بغداد", "وببغداد")]
    [InlineData("الأنبار", "الانبار")]
    [InlineData("مستشفى", "مستشفي")]
    [InlineData("الفلوجة", "الفلوجه")]
    [InlineData("كركوك", "کرکوک")]
    [InlineData("عملية", "عمليات")]
    [InlineData("مهرب", "المهربين")]
    [InlineData("فيضان", "فيضانات")]
    [InlineData("ايران", "الإيرانية")]
    [InlineData("لبنان", "اللبناني")]
    [InlineData("برلمان", "برلمانية")]
    [InlineData("قذيفة", "القذائف")]
    [InlineData("حريق", "حرائقها")]
    [InlineData("محصول", "والمحاصيل")]
    [InlineData("تركيا", "التركية")]
    [InlineData("سوريا", "سورية")]
    [InlineData("نقل", "نقلت")]
    [InlineData("حفر", "حفروا")]
    [InlineData("مركز", "مركزاً")]
    [InlineData("عودة", "وعودتهم")]
    [InlineData("انفجار", "انفجرت")]
    [InlineData("اعتقال", "يعتقل")]
    [InlineData("استهداف", "تستهدف")]
    [InlineData("احتجاج", "احتج")]
    [InlineData("تظاهرة", "متظاهرون")]
    [InlineData("150", "١٥٠")]
    [InlineData("isis", "ISIS")]
    public void Forms_of_a_word_have_one_stem(string word, string form) => Assert.Equal(SearchStems.Of(word), SearchStems.Of(form));

    [Theory]
    [InlineData("قوات", "قوانين")]
    [InlineData("وزير", "زير")]
    [InlineData("مدينة", "مدني")]
    [InlineData("سجن", "سجناء")]
    [InlineData("منتخب", "انتخاب")]
    [InlineData("قضايا", "قضاء")]
    [InlineData("مدن", "مدني")]
    [InlineData("بيروت", "بيرو")]
    [InlineData("تكريت", "تكريم")]
    public void Different_words_keep_different_stems(string word, string other) => Assert.NotEqual(SearchStems.Of(word), SearchStems.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("،.!؟ «»")]
    public void Marks_have_no_stem(string text) => Assert.Empty(SearchStems.Of(text));

    [Fact]
    public void Stems_come_in_reading_order() => Assert.Equal(3, SearchStems.Of("قصف، على الرقة").Count());
}
