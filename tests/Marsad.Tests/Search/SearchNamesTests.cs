using Marsad.Names;
using Marsad.Search;
using Marsad.Text;

namespace Marsad.Tests.Search;

public sealed class SearchNamesTests
{
    private static readonly SearchNames Names = new(null);
    private static readonly Lazy<EnglishNames> English = new(() => EnglishNames.Of(KnowledgeBase.Shared.Entities));

    [Fact]
    public void Every_english_alias_means_what_it_says()
    {
        foreach (var row in DataFile.Read("Search/Data/english_aliases.tsv", 2))
            Assert.True(English.Value.Find(row[1]).Any(English.Value.Find(row[0]).Contains), row[0]);
    }

    [Fact]
    public void Every_english_word_means_something()
    {
        foreach (var row in DataFile.Read("Search/Data/english_words.tsv", 2))
            Assert.All(EnglishWords.Find(row[0]), meaning => Assert.NotEmpty(SearchStems.Of(meaning)));
    }

    [Theory]
    [InlineData("Q1530", "Baghdad")]
    [InlineData("Q191170", "Falluja")]
    [InlineData("Q239097", "Deir al-Zour")]
    [InlineData("Q2429253", "ISIS")]
    [InlineData("Q2429253", "Daesh")]
    [InlineData("Q1065", "UN")]
    [InlineData("Q43", "Turkey")]
    [InlineData("Q796", "Iraq")]
    [InlineData("Q3700793", "Sudani")]
    [InlineData("Q236797", "Suwayda")]
    [InlineData("x:27299fcc24", "Hol")]
    [InlineData("x:34e06bb603", "SOMO")]
    [InlineData("Q1530", "وبغداد")]
    [InlineData("Q5747", "Palmyra")]
    [InlineData("gn:171943", "Baghuz")]
    [InlineData("x:dbc880ff0d", "بي كا كا")]
    public void Name_means_an_entity(string id, string name) => Assert.Contains(id, Assert.IsType<SearchNode.Name>(Parse(name)).Entities);

    [Fact]
    public void Country_in_brackets_names_no_ministry_of_it() => Assert.DoesNotContain(English.Value.Find("Iraq"), entity => entity.NameEn!.Contains('(', StringComparison.Ordinal));

    [Fact]
    public void English_name_finds_the_arabic_spelling_too()
    {
        var article = new SearchedArticle(SearchedArticle.WordsOf("وصل إلى الرقة"), new Dictionary<string, int>());

        Assert.True(Parse("Raqqa").Matches(article));
        Assert.False(Parse("Mosul").Matches(article));
    }

    [Theory]
    [InlineData("attacks in Mosul")]
    [InlineData("the attack")]
    [InlineData("ATTACK")]
    public void English_words_find_arabic_ones(string query)
    {
        var article = new SearchedArticle(SearchedArticle.WordsOf("هجوم في الموصل"), new Dictionary<string, int>());

        Assert.True(Parse(query).Matches(article));
    }

    [Fact]
    public void Names_are_found_among_other_words()
    {
        var all = Assert.IsType<SearchNode.All>(Parse("اجتماع حزب العمال الكردستاني قرب Al Qa'im"));

        var named = all.Parts.OfType<SearchNode.Name>().SelectMany(name => name.Entities).ToList();
        Assert.Contains("x:dbc880ff0d", named);
        Assert.Contains("gn:92138", named);
    }

    [Fact]
    public void Name_is_as_strong_as_what_finds_most()
    {
        var name = Assert.IsType<SearchNode.Name>(Parse("بي كا كا"));
        var mentioned = new SearchedArticle(SearchedArticle.WordsOf("هجوم"), new Dictionary<string, int> { ["x:dbc880ff0d"] = 2 });

        Assert.True(name.Matches(mentioned));
        Assert.InRange(name.Score(mentioned), 0.1, 100);
    }

    [Theory]
    [InlineData("التقى غوتيريش", "جوتيريش")]
    [InlineData("حدود بلغاريا", "بلجاريا")]
    [InlineData("وصل غروسي", "جروسي")]
    [InlineData("هاكان فيدان في دمشق", "هكان فيدان")]
    [InlineData("وزير الخارجية هاكان فيدان", "هاكان فيضان")]
    public void Name_is_found_under_a_spelling_that_sounds_alike(string text, string query) => Assert.True(Parse(query).Matches(Article(text)));

    [Fact]
    public void Known_word_is_not_taken_for_another() => Assert.Empty(SoundAlikes.Of("قارب", _ => true));

    [Theory]
    [InlineData("في تشرين الأول", "أكتوبر")]
    [InlineData("في نوفمبر", "تشرين الثاني")]
    public void Month_is_found_under_its_other_names(string text, string query) => Assert.True(Parse(query).Matches(Article(text)));

    [Theory]
    [InlineData(true, "لماذا توقفت المحطة؟")]
    [InlineData(true, "هل تفاصيل المحطة")]
    [InlineData(false, "لماذا")]
    public void Words_that_ask_are_left_out_beside_others(bool expected, string query) => Assert.Equal(expected, Parse(query).Matches(Article("توقف المحطة")));

    [Fact]
    public void Country_is_found_under_its_adjective() => Assert.True(Parse("أمريكا").Matches(Article("القوات الأمريكية")));

    [Fact]
    public void Name_of_more_words_is_negated_as_a_whole()
    {
        var query = Parse("كوليرا NOT دير الزور");

        Assert.False(query.Matches(Article("كوليرا في دير الزور")));
        Assert.True(query.Matches(Article("كوليرا في الرقة")));
    }

    [Fact]
    public void Quoted_word_may_be_a_name_in_english() => Assert.True(Parse("\"Mosul\"").Matches(Article("عادت الحياة إلى الموصل")));

    [Fact]
    public void Names_of_the_user_are_found_in_english()
    {
        using var rows = new StringReader("id\ttype\tkind\tcountry\tlatitude\tlongitude\ttier\tname_en\tname_ar\taliases_ar\nmy:1\tGPE\ttown\tIQ\t33.5\t42.5\t1\tShamsnar\tشمسنار\t\n");
        var names = new SearchNames(UserKnowledge.Read(rows, "my.tsv"));

        Assert.True(SearchQuery.TryParse("Shamsnar", names, out var query, out _));
        Assert.True(query.Root.Matches(Article("قرب شمسنار")));
        Assert.False(Parse("Shamsnar").Matches(Article("قرب شمسنار")));
    }

    private static SearchedArticle Article(string text) => new(SearchedArticle.WordsOf(text), new Dictionary<string, int>());

    private static SearchNode Parse(string text) => SearchQuery.TryParse(text, Names, out var query, out var reason) ? query.Root : throw new InvalidDataException(reason);
}
