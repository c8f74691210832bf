using Marsad.Search;

namespace Marsad.Tests.Search;

public sealed class RelevanceTests
{
    [Fact]
    public void Score_grows_with_the_count_and_ever_less()
    {
        double[] scores = [.. Enumerable.Range(0, 6).Select(count => Bm25.Score(count, 300, 50))];

        Assert.Equal(0, scores[0]);
        double[] steps = [.. scores.Zip(scores.Skip(1), (one, next) => next - one)];
        Assert.All(steps, step => Assert.True(step > 0));
        Assert.Equal(steps.OrderDescending(), steps);
    }

    [Fact]
    public void Score_grows_with_rarity_and_falls_with_length()
    {
        Assert.True(Bm25.Score(1, 300, 1) > Bm25.Score(1, 300, 100));
        Assert.True(Bm25.Score(1, 300, 100) > Bm25.Score(1, 300, 30_000));
        Assert.True(Bm25.Score(1, 300, 30_000) > 0);
        Assert.True(Bm25.Score(1, 100, 50) > Bm25.Score(1, 900, 50));
    }

    [Fact]
    public void Words_are_counted_alone_and_in_phrases_and_more_in_the_title()
    {
        var article = new SearchedArticle(SearchedArticle.WordsOf("قصف الرقة") + "\n" + SearchedArticle.WordsOf("قصف قصف مستودع"), new Dictionary<string, int>());

        Assert.Equal(5, article.Length);
        Assert.Equal(6, article.Count([.. SearchStems.Of("قصف")]));
        Assert.Equal(1, article.Count([.. SearchStems.Of("قصف مستودع")]));
        Assert.Equal(0, article.Count([.. SearchStems.Of("الرقة قصف")]));
        Assert.Equal(0, article.Count([.. SearchStems.Of("قص")]));
    }

    [Fact]
    public void Article_without_words_has_no_length_and_matches_nothing()
    {
        var article = new SearchedArticle("", new Dictionary<string, int>());

        Assert.Equal(0, article.Length);
        Assert.Equal(0, article.Count([.. SearchStems.Of("قصف")]));
    }

    [Fact]
    public void Particles_are_common_and_rare_words_are_not()
    {
        Assert.True(CommonStems.IsParticle(SearchStems.Of("في").Single()));
        Assert.True(CommonStems.Contains(SearchStems.Of("رئيس").Single()));
        Assert.False(CommonStems.Contains(SearchStems.Of("كبتاغون").Single()));
        Assert.True(CommonStems.PerMillion(SearchStems.Of("رئيس").Single()) > CommonStems.PerMillion(SearchStems.Of("صومعة").Single()));
    }
}
