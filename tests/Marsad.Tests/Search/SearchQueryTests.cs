using Marsad.Search;

namespace Marsad.Tests.Search;

public sealed class SearchQueryTests
{
    private static readonly SearchNames Names = new(null);

    [Theory]
    [InlineData(true, "قصف")]
    [InlineData(true, "قصف مستودع")]
    [InlineData(false, "قصف منفذ")]
    [InlineData(true, "قصف AND مستودع")]
    [InlineData(true, "قصف OR منفذ")]
    [InlineData(true, "منفذ | قصف")]
    [InlineData(false, "قصف NOT مستودع")]
    [InlineData(false, "قصف -مستودع")]
    [InlineData(true, "قصف -منفذ")]
    [InlineData(true, "قصف - مستودع")]
    [InlineData(false, "NOT قصف")]
    [InlineData(true, "NOT NOT قصف")]
    [InlineData(true, "NOT منفذ")]
    [InlineData(true, "منفذ شاحنات OR قصف")]
    [InlineData(false, "منفذ (شاحنات OR قصف)")]
    [InlineData(true, "قصف (شاحنات OR مستودع)")]
    [InlineData(false, "قصف -(شاحنات OR مستودع)")]
    [InlineData(true, "قصف NOT (شاحنات مستودع)")]
    [InlineData(true, "في القصف")]
    [InlineData(true, "\"مستودع ذخيرة\"")]
    [InlineData(true, "«مستودع ذخيرة»")]
    [InlineData(true, "“مستودع ذخيرة”")]
    [InlineData(true, "„مستودع ذخيرة“")]
    [InlineData(false, "\"ذخيرة مستودع\"")]
    [InlineData(false, "-\"مستودع ذخيرة\" قصف")]
    [InlineData(false, "\"القرية قصف\"")]
    public void Query_matches_what_it_asks_for(bool expected, string query)
    {
        var article = Article("قصف على القرية\nاستهدف القصف مستودع ذخيرة في القرية");

        Assert.Equal(expected, Parse(query).Root.Matches(article));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("،؛!")]
    [InlineData("\"")]
    [InlineData("\"قصف")]
    [InlineData("«»")]
    [InlineData("\"،\"")]
    [InlineData("(قصف")]
    [InlineData("قصف)")]
    [InlineData("()")]
    [InlineData(")(")]
    [InlineData("AND")]
    [InlineData("قصف AND")]
    [InlineData("AND قصف")]
    [InlineData("قصف AND AND بغداد")]
    [InlineData("OR")]
    [InlineData("قصف OR")]
    [InlineData("OR قصف")]
    [InlineData("NOT")]
    [InlineData("قصف NOT")]
    [InlineData("NOT OR قصف")]
    [InlineData("NOT )")]
    [InlineData("-(")]
    public void Query_that_cannot_be_read_has_a_reason(string query)
    {
        Assert.False(SearchQuery.TryParse(query, Names, out var parsed, out var reason));
        Assert.Null(parsed);
        Assert.NotEmpty(reason);
    }

    [Theory]
    [InlineData(true, "قصف مستودع ذخيرة", "قصف ذخيرة")]
    [InlineData(true, "قصف \"مستودع ذخيرة\"", "مستودع ذخيرة")]
    [InlineData(true, "قصف مستودع NOT بغداد", "مستودع")]
    [InlineData(false, "قصف مستودع NOT بغداد", "مستودع في بغداد")]
    [InlineData(false, "قصف مستودع ذخيرة", "ذخيرة")]
    public void Relaxed_query_wants_all_but_one_of_what_stands_side_by_side(bool expected, string query, string text) =>
        Assert.Equal(expected, Parse(query).Relaxed!.Root.Matches(new SearchedArticle(SearchedArticle.WordsOf(text), new Dictionary<string, int>())));

    [Theory]
    [InlineData("قصف")]
    [InlineData("قصف AND مستودع")]
    [InlineData("قصف OR مستودع")]
    [InlineData("قصف NOT مستودع")]
    [InlineData("(قصف مستودع) OR ذخيرة")]
    [InlineData("\"قصف مستودع\"")]
    public void Query_that_says_what_it_wants_is_not_relaxed(string query) => Assert.Null(Parse(query).Relaxed);

    [Fact]
    public void Relaxed_query_is_led_by_the_two_rarest_words()
    {
        var (keys, _) = Parse("شمسنار زنتوف جنجنيان").Relaxed!.Root.Lead()!.Value;

        Assert.Equal(2, keys.Count);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    [InlineData(250, false)]
    public void Parentheses_nest_up_to_a_depth(int depth, bool expected) =>
        Assert.Equal(expected, SearchQuery.TryParse(new string('(', depth) + "قصف" + new string(')', depth), Names, out _, out _));

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Words_are_bounded(int words, bool expected) =>
        Assert.Equal(expected, SearchQuery.TryParse(string.Join(' ', Enumerable.Repeat("قصف", words)), Names, out _, out _));

    [Fact]
    public void Any_text_is_read_or_refused()
    {
        string[] parts = ["(", ")", "\"", "«", "»", "-", "|", "AND", "OR", "NOT", " ", " ", "قصف", "بغداد", "Al", "Qa'im", "'", "a'", "\u0301", "\u0650", "\u0640", "\u200F", "\uD83D", "\uDE00", "\uFFFE", "\0", "١٢", "3.4", "ISIS", "killed"];
        var random = new Random(7);
        var read = 0;
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            var isRead = SearchQuery.TryParse(text, Names, out var query, out var reason);
            Assert.Equal(isRead, query is not null);
            Assert.Equal(isRead, reason.Length == 0);
            if (isRead) read++;
        }

        Assert.InRange(read, 100, 1_900);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("- ")]
    [InlineData("NOT ")]
    [InlineData("OR ")]
    [InlineData("AND ")]
    [InlineData("-(")]
    public void Operators_alone_are_refused_however_many(string sign) =>
        Assert.False(SearchQuery.TryParse(string.Concat(Enumerable.Repeat(sign, 500 / sign.Length)), Names, out _, out _));

    [Theory]
    [InlineData("NOT مسيرة")]
    [InlineData("مسيرة OR NOT مستودع")]
    [InlineData("في")]
    public void What_every_article_may_lack_leads_nowhere(string query) => Assert.Null(Parse(query).Root.Lead());

    [Fact]
    public void The_rarest_word_leads()
    {
        var lead = Parse("مستودع كبتاغون NOT صومعة").Root.Lead();

        Assert.Equal([new SearchKey(SearchStems.Of("كبتاغون").Single(), IsEntity: false)], lead!.Value.Keys);
    }

    [Fact]
    public void Either_word_leads_where_one_is_enough()
    {
        var lead = Parse("كبتاغون OR صومعة").Root.Lead();

        Assert.All(SearchStems.Of("كبتاغون صومعة"), stem => Assert.Contains(new SearchKey(stem, IsEntity: false), lead!.Value.Keys));
    }

    private static SearchQuery Parse(string text) => SearchQuery.TryParse(text, Names, out var query, out var reason) ? query : throw new InvalidDataException(reason);

    private static SearchedArticle Article(string lines) => new(string.Join('\n', lines.Split('\n').Select(SearchedArticle.WordsOf)), new Dictionary<string, int>());
}
