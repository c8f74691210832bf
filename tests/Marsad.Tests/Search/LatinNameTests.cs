using Marsad.Search;

namespace Marsad.Tests.Search;

public sealed class LatinNameTests
{
    [Theory]
    [InlineData("qaim", "Al-Qā’im")]
    [InlineData("qaim", "Al Qa'im")]
    [InlineData("deir zor", "Deir ez-Zor")]
    [InlineData("raqqah", "Ar-Raqqah")]
    [InlineData("suwayda", "As-Suwayda")]
    [InlineData("shaykh", "Ash Shaykh")]
    [InlineData("recep tayyip erdogan", "Recep  Tayyip Erdoğan")]
    [InlineData("al", "Al")]
    [InlineData("at", "at")]
    [InlineData("an army", "an army")]
    [InlineData("united nations", "the United Nations")]
    [InlineData("", "'")]
    public void Fold_leaves_the_words_of_a_name(string folded, string name) => Assert.Equal(folded, LatinName.Fold(name));

    [Theory]
    [InlineData("fallujah", "falluja")]
    [InlineData("qaim", "kaim")]
    [InlineData("hezbollah", "hizbullah")]
    [InlineData("deir zor", "dayr zawr")]
    [InlineData("khanaqin", "kanakin")]
    public void Skeleton_is_that_of_other_transcriptions(string name, string other) => Assert.Equal(LatinName.Skeleton(name), LatinName.Skeleton(other));

    [Fact]
    public void Skeleton_keeps_names_apart() => Assert.NotEqual(LatinName.Skeleton("mosul"), LatinName.Skeleton("basra"));
}
