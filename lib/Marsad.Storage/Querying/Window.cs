using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>What a count looked at: the newest articles, back to some day.</summary>
/// <param name="From">Day of the oldest article that was looked at, whether it fits or not; null without any.</param>
/// <param name="To">Day of the newest one, likewise; null without any.</param>
/// <param name="Articles">How many of them fit, and were counted.</param>
/// <param name="AtLeast">Whether there are older ones that were not: counts may be higher.</param>
public sealed record Window(DateOnly? From, DateOnly? To, int Articles, bool AtLeast)
{
    /// <summary>The window between two articles that were looked at, both included.</summary>
    internal static Window Of(OrderKey? newest, OrderKey? oldest, int articles, bool atLeast) => new(oldest?.Day, newest?.Day, articles, atLeast);
}
