using Marsad.Events;

namespace Marsad.Tests.Events;

public sealed class NounFormsTests
{
    [Theory]
    [InlineData("هجوم", "هجوما")]
    [InlineData("هجوم", "هجومين")]
    [InlineData("غارة", "غارتان")]
    [InlineData("غارة", "غارته")]
    [InlineData("هجوم انتحاري", "هجومين انتحاريين")]
    [InlineData("غارة جوية", "غارتين جويتين")]
    [InlineData("حكم بالسجن", "حكما بالسجن")]
    public void Of_WritesTheForm(string noun, string form) => Assert.Contains(form, NounForms.Of(noun));

    [Theory]
    [InlineData("غارة", "غارةا")]
    [InlineData("عسكري", "عسكريه")]
    [InlineData("الهجوم", "الهجوما")]
    public void Of_DoesNotWriteOtherWords(string noun, string word) => Assert.DoesNotContain(word, NounForms.Of(noun));
}
