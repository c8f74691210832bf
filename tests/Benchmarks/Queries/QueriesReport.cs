using System.Globalization;
using Marsad.Storage.Tests;

namespace Benchmarks.Queries;

/// <summary>Prints what was counted.</summary>
internal static class QueriesReport
{
    /// <summary>Requests an article by purpose, those of the host's triggers apart.</summary>
    internal static void PrintArticles(IReadOnlyList<CountedRequest> requests, int articles)
    {
        foreach (var isOfTrigger in new[] { false, true })
        {
            foreach (var (purpose, count) in requests.Where(request => request.IsOfTrigger == isOfTrigger).CountBy(request => request.Purpose).OrderBy(purpose => purpose.Key, StringComparer.Ordinal))
                Console.WriteLine(FormattableString.Invariant($"{purpose,-50} {(double)count / articles,6:N2}"));
            if (!isOfTrigger) PrintSum([.. requests.Where(request => !request.IsOfTrigger).CountBy(request => request.Work.Article).Select(article => article.Value).Order()]);
        }
    }

    /// <summary>Rows and bytes of the index an article.</summary>
    internal static void PrintSize(IndexSize size, int articles) =>
        Console.WriteLine(FormattableString.Invariant($"index: {(double)size.Rows / articles:N0} rows and {(double)size.Bytes / articles:N0} bytes an article\n"));

    /// <summary>Requests, rows and milliseconds of each query at all sizes side by side.</summary>
    internal static void PrintQueries(IReadOnlyList<int> sizes, IReadOnlyList<IReadOnlyList<QueryCost>> answers)
    {
        Console.WriteLine($"{"first page",-20}{string.Concat(sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"{size,10} requests {"rows",8} {"ms",8}")))}");
        for (var i = 0; i < answers[0].Count; i++)
        {
            var costs = answers.Select(answer => answer[i]).ToList();
            var isEqual = costs.All(cost => (cost.Requests, cost.Rows) == (costs[0].Requests, costs[0].Rows));
            Console.WriteLine($"{costs[0].Name,-20}{string.Concat(costs.Select(Cells))}  {(costs[0].IsByDate ? isEqual ? "equal" : "NOT EQUAL" : "bounded")}");
        }

        Console.WriteLine("bounded: the newest articles of a key up to a number (200 ranked, counted or related, 300 in a graph, 10,000 rows in a timeline)");
    }

    private static string Cells(QueryCost cost) => FormattableString.Invariant($"{cost.Requests,19} {cost.Rows,8} {cost.Time.TotalMilliseconds,8:N0}");

    private static void PrintSum(IReadOnlyList<int> costs) =>
        Console.WriteLine(FormattableString.Invariant($"{"requests an article, our own code",-50} {costs.Average(),6:N2} mean, {costs[costs.Count * 95 / 100]} at the 95th percentile, {costs[^1]} at most; the goal is a mean of 12\n"));
}
