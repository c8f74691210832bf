using Marsad.Document;

namespace Marsad.Cli.Api;

/// <summary>The article that something in a list stands in.</summary>
internal sealed record ArticleAnswerReference(string Id, string? Title, string? Published);

/// <summary>An event in a list of the app.</summary>
internal sealed record EventAnswer(ArticleAnswerReference Article, ArticleEvent Event);

/// <summary>A claim in a list of the app.</summary>
internal sealed record ClaimAnswer(ArticleAnswerReference Article, Claim Claim);

/// <summary>An amount in a list of the app.</summary>
internal sealed record FigureAnswer(ArticleAnswerReference Article, Quantity Figure);
