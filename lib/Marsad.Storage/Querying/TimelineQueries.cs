using System.Globalization;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>Counts articles over time from index rows alone, newest first, up to a number of rows.</summary>
/// <remarks>An article that is just being written again is counted once, whichever of its rows comes first.</remarks>
public sealed class TimelineQueries(StorageAccount account, IndexScan scan)
{
    /// <summary>Rows read at most.</summary>
    public const int MaxRows = 10_000;

    private const int PageSize = 1_000;

    /// <summary>Articles in each day, week or month.</summary>
    public Task<Timeline> CountAsync(TimelineFilter filter, Period by, DaySpan days, CancellationToken cancellationToken) =>
        CountAsync(filter.Keys, by, days, MaxRows, int.MaxValue, cancellationToken);

    /// <summary>Articles in the newest months that have any.</summary>
    internal Task<Timeline> CountMonthsAsync(IndexKey key, int months, int maxRows, CancellationToken cancellationToken) =>
        CountAsync([key], Period.Month, default, maxRows, months, cancellationToken);

    private async Task<Timeline> CountAsync(IReadOnlyList<IndexKey> keys, Period by, DaySpan days, int maxRows, int maxPeriods, CancellationToken cancellationToken)
    {
        await account.ReadyAsync(cancellationToken);
        var counts = new List<PeriodCount>();
        var (newest, oldest) = ((OrderKey?)null, (OrderKey?)null);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var read = 0;
        await foreach (var (_, sort, _) in scan.ReadAnyAsync(keys, days.From, days.To, null, PageSize, cancellationToken))
        {
            if (read++ == maxRows) return Of(atLeast: true);
            if (seen.Contains(sort.Id)) continue;
            var period = NameOf(sort.Day, by);
            var isNew = counts.Count == 0 || counts[^1].Period != period;
            if (isNew && counts.Count == maxPeriods) return Of(atLeast: true);
            if (isNew) counts.Add(new PeriodCount(period, 1));
            else counts[^1] = counts[^1] with { Articles = counts[^1].Articles + 1 };
            (newest, oldest) = (newest ?? sort, sort);
            seen.Add(sort.Id);
        }

        return Of(atLeast: false);

        Timeline Of(bool atLeast) => new(by, counts, Window.Of(newest, oldest, seen.Count, atLeast));
    }

    private static string NameOf(DateOnly day, Period by) => by switch
    {
        Period.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Period.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}"),
        _ => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
