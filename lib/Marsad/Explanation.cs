using Marsad.Document;

namespace Marsad;

/// <summary>A text with all that was read from it and why.</summary>
/// <param name="Document">The annotated document.</param>
/// <param name="Words">Its words in reading order.</param>
/// <param name="Rules">What found each quantity, claim and event, in the order of the document's lists.</param>
public sealed record Explanation(ArticleDocument Document, IReadOnlyList<ExplainedWord> Words, IReadOnlyList<FiredRule> Rules);

/// <summary>A word and what it can be; positions in UTF-16 code units of its block.</summary>
/// <param name="Kind">What it does in its clause: a closed class, or open.</param>
/// <param name="Readings">The verbs that it can be a form of, each with the form.</param>
public sealed record ExplainedWord(int Block, int Start, int Length, string Text, string Kind, IReadOnlyList<string> Readings);

/// <summary>A rule of the grammar that found something.</summary>
/// <param name="Layer">quantity, claim or event.</param>
/// <param name="Rule">Its name, with the row of the table that it rests on where there is one.</param>
public sealed record FiredRule(string Layer, int Block, int Start, int Length, string Rule);
