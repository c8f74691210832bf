using System.Text;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Tests.Events;

public sealed class EventExtractorTests
{
    private static readonly ArticleReader Reader = new(new ReaderOptions());

    private static readonly string[] Words =
        ["قصف", "اعتقل", "المدينة", "في", "التي", "لم", "أن", "القوات", "3", "جنود", "وقتل", "هجوما", "\"", "،", "(", "الوزير", "بين", "تركيا", "وسوريا", "عقوبات", "البلدان", "لمنع", "أمس", "شنه", "إياك", "-", "هل", "؟"];

    [Fact]
    public void Annotate_KeepsEventsInsideTheirBlock_WhenWordsAreRandom()
    {
        var random = new Random(7);
        var text = string.Join('\n', Enumerable.Range(0, 60).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => Words[random.Next(Words.Length)]))));

        var article = Read(text);

        Assert.NotEmpty(article.Events);
        Assert.All(article.Events, found =>
        {
            var block = article.Blocks[found.Block].Text;
            Assert.Equal(found.Text, block.Substring(found.Start, found.Length));
            Assert.Contains(found.Sentence, block, StringComparison.Ordinal);
            Assert.Contains(found.Text, found.Sentence, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Sectors_HaveEachWordOnce() =>
        Assert.Empty(DataFile.Read(typeof(ArticleReader).Assembly, "Events/Data/sectors.tsv", 3).GroupBy(row => row[2], StringComparer.Ordinal).Where(word => word.Count() > 1).Select(word => word.Key));

    [Theory]
    [InlineData("قصف ")]
    [InlineData("هجوم على ")]
    [InlineData("اعتقلت القوات جنديا و")]
    [InlineData("التقى ")]
    public void Annotate_BoundsSentences_WhenATriggerIsRepeatedWithoutEnd(string words)
    {
        var article = Read(string.Concat(Enumerable.Repeat(words, 20_000)));

        Assert.NotEmpty(article.Events);
        Assert.All(article.Events, found => Assert.InRange(found.Sentence.Length, 1, 10_000));
    }

    [Theory]
    [InlineData("العراق;تركيا", "بحث العراق وتركيا ملف المياه. واتفق البلدان على لجنة مشتركة.")]
    [InlineData("تنظيم داعش", "خسر تنظيم داعش مواقعه. وهاجم التنظيم قرية قرب كركوك.")]
    public void Annotate_NamesThePartiesThatAnArticleSpokeOf(string expected, string text) =>
        Assert.Equal(expected, string.Join(';', Read(text).Events[^1].Actors.Select(actor => actor.Text)));

    private static ArticleDocument Read(string text)
    {
        var file = new SourceFile { Name = "article.txt", Content = Encoding.UTF8.GetBytes("قصف"), ReceivedAt = DateTimeOffset.UnixEpoch };
        return Reader.AnnotateText(file, [.. text.Split('\n').Select(line => new Block(BlockKind.Paragraph, line))]);
    }
}
