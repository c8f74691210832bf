using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("حكومة")]
    [InlineData("12")]
    [InlineData("")]
    public void Of_GivesOneFormToAllTexts(string key)
    {
        Assert.Equal(key, WordForms.Of(key).Key);
        // Other tests may push a form out between two looks at it.
        Assert.Contains(Enumerable.Range(0, 10), _ => ReferenceEquals(WordForms.Of(key), WordForms.Of(key.ToCharArray())));
    }

    [Fact]
    public void Of_KeepsNoWordWithoutEnd()
    {
        var key = new string(ArabicLetters.Beh, 10_000);

        Assert.Equal(key, WordForms.Of(key).Key);
        Assert.NotSame(WordForms.Of(key), WordForms.Of(key));
    }

    [Fact]
    public void Of_GivesEachOfManyWordsItsOwnKey_FromManyThreads() => Parallel.For(0, 200_000, number =>
    {
        var key = $"word{number}";
        if (WordForms.Of(key).Key != key) Assert.Fail($"{key} has the form of another word.");
    });

    [Fact]
    public void Form_OfATokenIsThatOfItsKey_AndNoneOutside()
    {
        var text = new TokenizedText("قالت الحكومة");

        Assert.Equal("الحكومه", text.Form(1).Key);
        Assert.Same(WordForm.None, text.Form(2));
        Assert.Same(WordForm.None, text.Form(-1));
    }
}
