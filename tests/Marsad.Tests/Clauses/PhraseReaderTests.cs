using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Tests.Clauses;

public sealed class PhraseReaderTests
{
    private const int VeryMany = 100_000;

    [Theory]
    [InlineData("هذا ")]
    [InlineData("بعض ")]
    [InlineData("عدد من ")]
    public void At_FindsNoNoun_InWordsThatOnlyOpenAPhrase(string word) => Assert.Null(PhraseReader.At(Text(string.Concat(Enumerable.Repeat(word, VeryMany))), 0));

    [Theory]
    [InlineData("هذه المدينة", "هذه المدينة القديمة")]
    [InlineData("بعض السكان", "بعض السكان")]
    [InlineData("عدد من السكان", "عدد من السكان")]
    [InlineData("عدد من جميع السكان", "عدد من جميع السكان")]
    public void At_BeginsWithTheWordThatOpensThePhrase(string opening, string words)
    {
        var text = Text(words);

        var phrase = PhraseReader.At(text, 0)!.Value;

        Assert.StartsWith(opening, phrase.In(text), StringComparison.Ordinal);
    }

    private static ClauseText Text(string words) => new(0, new TokenizedText(words), new BlockFindings([], [], [], []));
}
