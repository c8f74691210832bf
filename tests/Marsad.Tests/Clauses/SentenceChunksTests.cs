using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Tests.Clauses;

public sealed class SentenceChunksTests
{
    [Theory]
    [InlineData("هاجم", "مسلحون", "نقطة تفتيش", "هاجم مسلحون نقطة تفتيش.")]
    [InlineData("اعتقلت", "القوات العراقية", "قياديا بارزا", "القوات العراقية اعتقلت قياديا بارزا.")]
    [InlineData("فروا", "المسلحون", "", "المسلحون الذين هاجموا المخفر فروا.")]
    [InlineData("شنها", "الجيش", "الضربات الجوية", "أدان الضربات الجوية التي شنها الجيش.")]
    [InlineData("اعتقلت", "القوة", "عددا", "دخلت القوة المنطقة، واعتقلت عددا.")]
    [InlineData("قتلت", "طائرة مسيرة", "عنصرين", "قتلت طائرة مسيرة عنصرين.")]
    [InlineData("يلتقي", "الوزير", "", "هذه المرة الأولى التي يلتقي فيها الوزير.")]
    public void PredicateAt_FindsSubjectAndObject(string verb, string subject, string suffers, string sentence)
    {
        var chunks = Read(sentence);

        var predicate = Assert.Single(chunks.Predicates, found => TextOf(chunks, chunks.Chunks[found.Chunk].First).EndsWith(verb, StringComparison.Ordinal));

        Assert.Equal(subject, string.Join(';', predicate.Subjects.Select(phrase => phrase.In(chunks.Text))));
        Assert.Equal(suffers, string.Join(';', predicate.Objects.Select(phrase => phrase.In(chunks.Text))));
    }

    [Fact]
    public void Predicates_TakeTheSubjectOfTheSentenceBefore_WhenTheyNameNone()
    {
        var text = ClauseTextOf("وصل الوفد صباحا. ثم غادر.");
        var first = new SentenceChunks(text, text.Sentences[0]);

        var second = new SentenceChunks(text, text.Sentences[1], first.Subject);

        var predicate = Assert.Single(second.Predicates);
        Assert.Equal("الوفد", Assert.Single(predicate.Subjects).In(text));
        Assert.False(predicate.HasOwnSubject);
    }

    [Fact]
    public void Sentences_AreCut_WhenTheyHaveNoEnd()
    {
        var text = ClauseTextOf(string.Concat(Enumerable.Repeat("قصف ", 2000)));

        Assert.Equal(text.Count, text.Sentences.Sum(sentence => sentence.Next - sentence.First));
        Assert.All(text.Sentences, sentence => Assert.InRange(sentence.Next - sentence.First, 1, 600));
    }

    private static SentenceChunks Read(string sentence)
    {
        var text = ClauseTextOf(sentence);
        return new SentenceChunks(text, text.Sentences[0]);
    }

    private static ClauseText ClauseTextOf(string text) => new(0, new TokenizedText(text), new BlockFindings([], [], [], []));

    private static string TextOf(SentenceChunks chunks, int token) => chunks.Text.Words[token].In(chunks.Text.Words.Text);
}
