using System.Diagnostics;
using System.Globalization;
using Marsad.Storage.Tests;
using Marsad.Storage.Tests.Load;
using TestKit;

namespace Benchmarks.Queries;

/// <summary>What generated articles cost in requests to storage on their way in, and what first pages cost over corpora of growing size.</summary>
internal static class QueriesBenchmark
{
    private const int Shards = 4;
    private const int Limit = 10;

    // Scans of assertions ask each shard for 20 rows of a key: so many of each template lie in each shard of the newest fortnight.
    private const int Newest = 20 * 4 * Shards;
    private const int Months = 12;

    /// <summary>Sizes in growing order; null where they are none.</summary>
    internal static IReadOnlyList<int>? ReadSizes(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0) return [500, 5_000];
        int[] sizes = [.. arguments.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).Order()];
        return sizes[0] > Newest ? sizes : null;
    }

    /// <summary>Fills an Azurite of its own to each size in turn and prints what was counted; the articles up to the first size are counted on their way in.</summary>
    internal static async Task RunAsync(IReadOnlyList<int> sizes)
    {
        var azurite = new AzuriteFixture();
        await azurite.InitializeAsync();
        try
        {
            var steps = await TestSteps.CreateAsync(azurite, shards: Shards);
            var news = new GeneratedNews(Shards, Months, Newest);
            var pipeline = new NewsPipeline(steps);
            var answers = new List<IReadOnlyList<QueryCost>>();
            var done = 0;
            foreach (var size in sizes)
            {
                var start = Stopwatch.GetTimestamp();
                using (var counter = new RequestCounter())
                {
                    await pipeline.RunAsync(news.Articles(size).Skip(done));
                    QueriesReport.PrintArticles(counter.Requests, size - done);
                }

                Console.WriteLine(FormattableString.Invariant($"{size} articles are there; the last {size - done} took {Stopwatch.GetElapsedTime(start).TotalSeconds:N0} s\n"));
                if (done == 0) QueriesReport.PrintSize(await IndexSize.MeasureAsync(steps.Account), size);
                answers.Add(await MeasureAsync(steps.Store));
                done = size;
            }

            QueriesReport.PrintQueries(sizes, answers);
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }

    private static async Task<IReadOnlyList<QueryCost>> MeasureAsync(TestStore store)
    {
        var costs = new List<QueryCost>();
        NewsQuery[] queries = [.. await NewsQuery.OfArticlesAsync(store, Limit), .. await NewsQuery.OfOthersAsync(store, Limit)];
        foreach (var query in queries)
        {
            int requests, rows;
            using (var counter = new RequestCounter())
            {
                await query.RunAsync();
                (requests, rows) = (counter.Requests.Count, counter.Requests.Sum(request => request.Rows));
            }

            var start = Stopwatch.GetTimestamp();
            await query.RunAsync();
            costs.Add(new QueryCost(query.Name, query.IsByDate, requests, rows, Stopwatch.GetElapsedTime(start)));
        }

        return costs;
    }
}
