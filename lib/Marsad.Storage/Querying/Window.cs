using Marsad.Storage.Keys;

namespace Marsad.Storage.Querying;

/// <summary>What a count looked at: the newest articles, back to some day.</summary>
/// <param name="From">Day of the oldest article that was looked at; null without any.</param>
/// <param name="To">Day of the newest one; null without any.</param>
/// <param name="Articles">How many articles were looked at.</param>
/// <param name="AtLeast">Whether there are older ones that were not: counts may be higher.</param>
public sealed record Window(DateOnly? From, DateOnly? To, int Articles, bool AtLeast)
{
    /// <summary>The window of articles in the order of lists, newest first.</summary>
    internal static Window Of(IReadOnlyList<OrderKey> articles, bool atLeast) =>
        articles.Count == 0 ? new Window(null, null, 0, atLeast) : new Window(articles[^1].Day, articles[0].Day, articles.Count, atLeast);
}
