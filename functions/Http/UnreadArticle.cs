namespace Marsad.Functions.Http;

/// <summary>What is known of an article that is not enriched: as much of its document.</summary>
internal sealed record UnreadArticle(string Id, string? Outcome, string? Title, UnreadSource Source, ArticleStatus Status);

/// <summary>Where it came from.</summary>
internal sealed record UnreadSource(string Path, DateTimeOffset ReceivedAt);
