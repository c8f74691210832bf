using Marsad.Names.Tagging;
using Marsad.Text;

namespace Marsad.Tests.Names.Tagging;

/// <summary>The shipped model on sentences written for it.</summary>
public sealed class NameTaggerTests
{
    [Theory]
    [InlineData("PER:ليلى حداد|LOC:بغداد", "وصلت الوزيرة ليلى حداد إلى بغداد مساء الأحد .")]
    [InlineData("PER:سامي الخطيب|LOC:دمشق", "وقال المتحدث سامي الخطيب إن الاجتماع سيعقد في دمشق .")]
    [InlineData("LOC:مصر|LOC:السودان", "اتفقت مصر والسودان على فتح المعبر .")]
    [InlineData("ORG:الأمم المتحدة|LOC:ليبيا", "دعت الأمم المتحدة إلى وقف القتال في ليبيا .")]
    [InlineData("", "ارتفعت أسعار الخبز في الأسواق خلال الأيام الماضية .")]
    public void Names_AreFoundBehindTheirParticles(string expected, string sentence)
    {
        var words = sentence.Split(' ');

        Assert.Equal(expected, Names(words, NameTagger.Shared.Tag(NameTagger.Shared.Read(words))));
    }

    [Fact]
    public void Tokens_AreTaggedAsWordsAre()
    {
        const string sentence = "أعلن وزير الخارجية المصري نبيل فهمي، من القاهرة، أن المحادثات تأجلت.";
        var text = new TokenizedText(sentence);
        var tags = NameTagger.Shared.Tag(NameTagger.Shared.Read(text, 0, text.Count));

        Assert.Equal("PER:نبيل فهمي|LOC:القاهرة", Names([.. Enumerable.Range(0, text.Count).Select(i => text[i].In(sentence))], tags));
        Assert.All(tags.Confidence, share => Assert.InRange(share, 0, 1.001f));
    }

    [Fact]
    public void Document_HasTheTagsOfEachSentence_AndIsTheSameEveryTime()
    {
        var sentences = new[] { "زار نادر منصور حلب .", "والتقى منصور رئيس البلدية .", "" }.Select(sentence => NameTagger.Shared.Read(sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();

        var (first, second) = (NameTagger.Shared.TagDocument(sentences), NameTagger.Shared.TagDocument(sentences));

        Assert.Equal(sentences.Select(sentence => sentence.Length), first.Select(tags => tags.Tags.Length));
        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Tags, pair.Second.Tags));
    }

    [Fact]
    public void EndlessSentence_IsTagged()
    {
        var words = NameTagger.Shared.Read([.. Enumerable.Repeat("بغداد", 20_000)]);

        Assert.Equal(20_000, NameTagger.Shared.Tag(words).Tags.Length);
    }

    [Fact]
    public void ManyThreads_TagAsOneDoes()
    {
        var words = "وقال رئيس الوزراء العراقي في بغداد إن الحكومة ستدعم الموصل .".Split(' ');
        var expected = NameTagger.Shared.Tag(NameTagger.Shared.Read(words)).Tags;

        Parallel.For(0, 64, _ => Assert.Equal(expected, NameTagger.Shared.Tag(NameTagger.Shared.Read(words)).Tags));
    }

    private static string Names(string[] words, SentenceTags tags)
    {
        var names = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var type = NameTags.TypeOf(tags.Tags[i]);
            var word = words[i].StartsWith("والس", StringComparison.Ordinal) ? words[i][1..] : words[i];
            if (NameTags.IsBegin(tags.Tags[i])) names.Add($"{NameTags.Types[type]}:{word}");
            else if (type >= 0) names[^1] += " " + word;
        }

        return string.Join('|', names);
    }
}
