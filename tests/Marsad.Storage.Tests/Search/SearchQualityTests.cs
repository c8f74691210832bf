using Marsad.Search;
using Marsad.Storage.Querying;
using Marsad.Training.Searching;
using TestKit;
using Xunit.Abstractions;

namespace Marsad.Storage.Tests.Search;

/// <summary>Runs the sets of <c>queries</c> over the articles of <c>articles.json</c>; <c>marsad eval search</c> does the same without storage.</summary>
/// <remarks>
/// Rules of search are mended where a set shows them wrong, so that a set flatters them from then on. What counts is how the later ones, each written before it was run, did the first
/// time: the second 29 of 60 (48.3 %); with what it had taught, the third 28 of 40 (70.0 %); with what that had taught, the fourth, whose author knew no rule, 59 of 60 (98.3 %) by
/// relevance. Of the first, written with the rules, no such figure is known.
/// A set is a file. It is written whole, with its judgements, as people would type it, and is not changed after its first run. What is then mended holds for many words: a rule, or facts of the language in a
/// table of <c>lib/Marsad/Search/Data</c>. After a change of stems <c>marsad train stems</c> counts how common they are.
/// </remarks>
[Collection(AzuriteGroup.Name)]
public sealed class SearchQualityTests(AzuriteFixture azurite, ITestOutputHelper output)
{
    private const int LeastQueries = 40;
    private const int Page = 50;

    // By date nothing comes that lacks a word, and newer articles go before better ones.
    private const double LeastByRelevance = 0.95;
    private const double LeastByDate = 0.9;
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Marsad.Storage.Tests", "Search");

    [Fact]
    public async Task Judged_queries_find_a_relevant_article_among_the_first_five_by_relevance_and_by_date()
    {
        var judged = JudgedSearch.Read(Folder);
        var (store, ids) = await PublishAsync(judged);
        var names = new SearchNames(null);
        // An index that leads to articles finds what a look at every article finds.
        var without = judged.Rank(new ArticleReader(new ReaderOptions()), names);

        foreach (var (set, looked) in judged.Sets.Zip(without))
        {
            var (ranked, listed) = (new List<JudgedAnswer>(), new List<JudgedAnswer>());
            foreach (var query in set.Queries)
            {
                var filter = new ArticleFilter { Query = SearchQuery.TryParse(query.Query, names, out var parsed, out var reason) ? parsed : throw new InvalidDataException(reason) };
                var best = await store.Windows.RankAsync(filter, [], Page, null, default);
                ranked.Add(new JudgedAnswer(query, [.. best.Items.Select(item => ids[item.Id])]));
                listed.Add(new JudgedAnswer(query, [.. (await store.Articles.ListAsync(filter, Page, null, default)).Items.Select(item => ids[item.Id])]));
                // By date nothing is listed that lacks a word.
                Assert.Equal(best.Relaxed ? [] : Found(ranked[^1]), Found(listed[^1]));
            }

            Assert.InRange(set.Queries.Count, LeastQueries, int.MaxValue);
            Assert.InRange(Report($"{set.Name} by relevance", ranked), LeastByRelevance, 1);
            Assert.InRange(Report($"{set.Name} by date", listed), LeastByDate, 1);
            Assert.Equal(looked.Answers.Select(Found), ranked.Select(Found));
        }
    }

    private static IEnumerable<string> Found(JudgedAnswer answer) => answer.Found.Order(StringComparer.Ordinal);

    private async Task<(TestStore Store, Dictionary<string, string> Ids)> PublishAsync(JudgedSearch judged)
    {
        var store = await TestStore.CreateAsync(azurite);
        var reader = new ArticleReader(new ReaderOptions());
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in judged.Articles)
        {
            var document = article.Read(reader);
            ids[document.Id] = article.Id;
            await store.PublishAsync(document);
        }

        return (store, ids);
    }

    private double Report(string order, List<JudgedAnswer> answers)
    {
        var scores = JudgedScore.Of(answers);
        foreach (var score in scores) output.WriteLine(FormattableString.Invariant($"{order}: {score.Kind ?? "all"}: {score.Successes}/{score.Queries}, recall {score.Recall:0.000}"));
        foreach (var answer in answers.Where(answer => !answer.IsSuccess)) output.WriteLine(answer.ToString());
        return scores[^1].Success;
    }
}
