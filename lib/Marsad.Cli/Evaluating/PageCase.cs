namespace Marsad.Cli.Evaluating;

/// <summary>A line of <c>manifest.jsonl</c>: a page and what is to be read in it. What is null is not judged.</summary>
/// <param name="Html">File of the page beside the manifest.</param>
/// <param name="Text">The story's text without its title.</param>
/// <param name="Title">The title.</param>
/// <param name="Date">The day of publication, <c>yyyy-MM-dd</c>; more may follow.</param>
internal sealed record PageCase(string Html, string Text, string? Title, string? Date);
