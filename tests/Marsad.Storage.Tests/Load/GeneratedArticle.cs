namespace Marsad.Storage.Tests.Load;

/// <summary>An article that was made up.</summary>
internal sealed record GeneratedArticle(string Name, string Text, SourceHints Hints);
