using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Tests.Names.Tagging;

public sealed class DocumentPassTests
{
    private const int Tags = NameTags.Count;
    private static readonly TaggerSettings Settings = new(LinearShare: 0, OutsideBias: 0, DocumentWeight: 1, DocumentReach: 2);

    [Fact]
    public void DoubtfulWord_LearnsFromTheSameWordNearBy()
    {
        var (sure, doubtful) = (Sentence("حداد", sure: NameTags.Begin(0)), Sentence("حداد", sure: null));

        DocumentPass.Run([sure, doubtful], Settings);

        Assert.True(doubtful.Scores[NameTags.Begin(0)] > doubtful.Scores[NameTags.Outside]);
        Assert.True(doubtful.Scores[NameTags.Begin(0)] > doubtful.Scores[NameTags.Begin(1)]);
    }

    [Fact]
    public void WordsOutOfReach_TellNothing()
    {
        var doubtful = Sentence("حداد", sure: null);

        DocumentPass.Run([Sentence("حداد", NameTags.Begin(0)), Sentence("قال", 0), Sentence("أمس", 0), doubtful], Settings);

        Assert.All(doubtful.Scores, score => Assert.Equal(0, score));
    }

    [Fact]
    public void NumbersAndOtherWords_TellNothing()
    {
        var sentences = new[] { Sentence("2006", NameTags.Begin(3)), Sentence("2006", null), Sentence("بغداد", NameTags.Begin(1)) };

        DocumentPass.Run(sentences, Settings);

        Assert.All(sentences, sentence => Assert.All(sentence.Scores, score => Assert.Equal(0, score)));
    }

    private static ScoredSentence Sentence(string word, int? sure)
    {
        var type = new WordType
        {
            Key = word,
            Hash = KeyHash.Of(word),
            Stem = word,
            StemHash = KeyHash.Of(word),
            Row = -1,
            Clusters = [],
            Features = [],
            FarCount = 0,
            NearCount = 0,
            Clitics = 0,
            Shape = char.IsAsciiDigit(word[0]) ? WordShape.Number : WordShape.Word,
        };
        var sentence = new ScoredSentence([type]);
        for (var tag = 0; tag < Tags; tag++) sentence.Marginals[tag] = sure is null ? 1f / Tags : tag == sure ? 1 : 0;
        return sentence;
    }
}
