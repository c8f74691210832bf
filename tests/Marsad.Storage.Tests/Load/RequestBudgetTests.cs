using System.Text.Json;
using TestKit;

namespace Marsad.Storage.Tests.Load;

/// <summary>What articles cost in requests: from the upload until they can be queried, and on first pages.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class RequestBudgetTests(AzuriteFixture azurite)
{
    private const int Articles = 30;

    // The goal: requests of our own code an article.
    private const double Budget = 12;

    [Fact]
    public async Task Generated_articles_cost_few_requests() => await AssertCostAsync(new GeneratedNews(shards: 4, months: 12, newest: Articles).Articles(Articles));

    [SharedFact]
    public async Task Articles_of_news_sites_cost_few_requests() =>
        await AssertCostAsync(Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "data", "peers", "news_raw"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file).Take(Articles / 3)).Select(Article));

    [Fact]
    public async Task A_first_page_costs_the_same_in_a_small_corpus_and_in_a_large_one()
    {
        var steps = await TestSteps.CreateAsync(azurite, shards: 2);
        var news = new GeneratedNews(shards: 2, months: 2, newest: 32);
        var pipeline = new NewsPipeline(steps);
        await pipeline.RunAsync(news.Articles(40));
        var small = await CostsAsync(steps.Store);
        await pipeline.RunAsync(news.Articles(400).Skip(40));

        Assert.Equal(small, await CostsAsync(steps.Store));
    }

    private static GeneratedArticle Article(string line, int n)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("title").GetString() + "\n" + json.RootElement.GetProperty("content").GetString();
        return new GeneratedArticle($"{n}.txt", text, new SourceHints(Published: $"2026-03-{n % 28 + 1:00}"));
    }

    private async Task AssertCostAsync(IEnumerable<GeneratedArticle> articles)
    {
        var pipeline = new NewsPipeline(await TestSteps.CreateAsync(azurite));
        using var counter = new RequestCounter();
        foreach (var article in articles) await pipeline.RunAsync(article);

        var costs = counter.Requests.Where(request => !request.IsOfTrigger).CountBy(request => request.Work.Article).ToList();
        Assert.Equal(Articles, costs.Count);
        Assert.InRange(costs.Average(cost => cost.Value), 8, Budget);
    }

    private static async Task<IEnumerable<string>> CostsAsync(TestStore store)
    {
        var costs = new List<string>();
        foreach (var query in await NewsQuery.OfArticlesAsync(store, 3))
        {
            using var counter = new RequestCounter();
            Assert.Equal((query.Name, 3), (query.Name, await query.RunAsync()));
            costs.Add($"{query.Name}: {counter.Requests.Count} requests, {counter.Requests.Sum(request => request.Rows)} rows");
        }

        return costs;
    }
}
