using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class LexiconTests
{
    private static readonly Lexicon<Kind> Words = new([(Kind.Noun, 1, "شهر"), (Kind.Noun, 2, "كانون الثاني"), (Kind.Other, 3, "والد")]);

    [Theory]
    [InlineData(1, "None", "شهر")]
    [InlineData(1, "And, In, Article", "وبالشهر")]
    [InlineData(1, "For, Article", "للشهر")]
    [InlineData(2, "Then", "فكانون الثاني")]
    [InlineData(3, "None", "والد")]
    [InlineData(1, "And, For, Article", "وللشهر")]
    [InlineData(1, "As, Article", "كَالشَّهر")]
    public void At_FindsTheWordBehindItsParticles(int value, string clitics, string text)
    {
        var match = Words.At(new TokenizedText(text), 0);

        Assert.Equal((value, clitics), ((int)match.Senses[0].Value, match.Clitics.ToString()));
    }

    [Theory]
    [InlineData("كانون")]
    [InlineData("شهرة")]
    [InlineData("سشهر")]
    [InlineData("ال")]
    public void At_FindsNothingElse(string text) => Assert.False(Words.At(new TokenizedText(text), 0).IsFound);

    private enum Kind
    {
        Noun,
        Other,
    }
}
