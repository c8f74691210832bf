namespace Marsad.Functions.Formats;

/// <summary>An item as an entry of a feed.</summary>
/// <param name="Article">Id of the article that the entry leads to.</param>
/// <param name="Published">Null where it is not known to the day.</param>
/// <param name="Author">Name of the outlet, or null.</param>
/// <param name="Language">Of the article; null where it is unknown.</param>
internal sealed record FeedEntry(string Article, string Title, string? Text, DateTimeOffset? Published, DateTimeOffset Updated, string? Author, string? Language, IReadOnlyList<string> Tags);
