using FsCheck.Xunit;
using Marsad.Text;

namespace Marsad.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("قال|:|«|نعم|»", "قال: «نعم»")]
    [InlineData("20|/|يناير|/|2026", "20/يناير/2026")]
    [InlineData("مُحَمَّد|لـ|\"|إرم|\"", "مُحَمَّد لـ\"إرم\"")]
    [InlineData("٢٠|يوما", "٢٠ يوما")]
    [InlineData("نعم|😀|لا", "نعم😀لا")]
    public void Tokenize_CutsWordsNumbersAndMarks(string expected, string text) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Tokenize(text).Select(token => token.In(text))));

    [Property(Replay = Seed.Fixed)]
    public bool Tokenize_CoversAllButWhiteSpaceInOrder(string? text)
    {
        var source = text ?? "";
        var tokens = Tokenizer.Tokenize(source);
        var covered = string.Concat(tokens.Select(token => token.In(source)));
        var inOrder = tokens.Zip(tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        return inOrder && Visible(covered) == Visible(source);
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !ArabicLetters.IsInvisible(c)));
}
