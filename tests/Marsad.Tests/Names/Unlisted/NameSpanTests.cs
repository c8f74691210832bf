using Marsad.Document;
using Marsad.Names;
using Marsad.Names.Unlisted;
using Marsad.Text;

namespace Marsad.Tests.Names.Unlisted;

public sealed class NameSpanTests
{
    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void Trimmed_KeepsNoMoreWordsThanANameHas(int words, bool isKept)
    {
        var text = new NameText(new TokenizedText(string.Join(' ', Enumerable.Repeat("سمير", words))));

        var span = NameSpan.Trimmed(text, new TaggedName(0, words - 1, EntityType.Person, 0.9));

        Assert.Equal(isKept, span is not null);
    }

    [Fact]
    public void Trimmed_EndsAChainOfPatronymics()
    {
        var text = new NameText(new TokenizedText(string.Join(' ', Enumerable.Repeat("بن", 50))));

        Assert.Null(NameSpan.Trimmed(text, new TaggedName(0, 0, EntityType.Person, 0.9)));
    }
}
