namespace Marsad.Functions.Formats;

/// <summary>An item as an entry of a feed.</summary>
/// <param name="Article">Id of the article that the entry leads to.</param>
/// <param name="Published">Null where it is not known to the day.</param>
/// <param name="Author">Name of the outlet, or null.</param>
internal sealed record FeedEntry(string Article, string Title, string? Text, DateTimeOffset? Published, DateTimeOffset Updated, string? Author, IReadOnlyList<string> Tags);
