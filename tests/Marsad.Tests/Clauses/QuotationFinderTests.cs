using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Tests.Clauses;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("لن نعود", "قال: \"لن نعود\".")]
    [InlineData("لن نعود", "قال: «لن نعود».")]
    [InlineData("لن نعود", "قال: “لن نعود”.")]
    [InlineData("لن نعود", "قال: ‘لن نعود’.")]
    [InlineData("لن نعود", "قال: 'لن نعود'.")]
    [InlineData("لن نعود", "قال:» لن نعود«.")]
    [InlineData("لن نعود", "قال: « لن نعود » ثم خرج.")]
    public void Find_ReadsEveryStyle(string words, string text)
    {
        var quotation = Assert.Single(Find(text, out var tokens));

        Assert.True(quotation.IsClosed);
        Assert.Equal(words, tokens.Span(quotation.Words.First, quotation.Words.Next).In(text));
    }

    [Fact]
    public void Find_SetsOneInsideAnother()
    {
        var found = Find("قال: «إن «النور» فاز بالكأس».", out _);

        Assert.Equal([0, 1], found.Select(quotation => quotation.Depth));
        Assert.All(found, quotation => Assert.True(quotation.IsClosed));
    }

    [Fact]
    public void Find_OpensBehindAColon_WhereTheOneBeforeIsNotClosed()
    {
        var found = Find("قال:» لا نعرف وأضاف:» لن نعود«.", out _);

        Assert.Equal([false, true], found.Select(quotation => quotation.IsClosed));
    }

    [Theory]
    [InlineData("طول اللوح 20\" فقط")]
    [InlineData("لا شيء بين علامات هنا")]
    public void Find_FindsNone(string text) => Assert.Empty(Find(text, out _));

    private static List<Quotation> Find(string text, out TokenizedText tokens)
    {
        tokens = new TokenizedText(text);
        return QuotationFinder.Find(tokens);
    }
}
