using Marsad.Parsing.Lines;

namespace Marsad.Parsing;

/// <summary>An article's sorted lines and the facts read beside them.</summary>
internal sealed record Story(List<Line> Lines, ArticleFacts Facts);
