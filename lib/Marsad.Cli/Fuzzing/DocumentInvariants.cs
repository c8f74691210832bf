using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Fuzzing;

/// <summary>What holds for every document, whatever was read.</summary>
internal static class DocumentInvariants
{
    /// <summary>The rules that a document breaks, each by a short name in English, as in a log.</summary>
    public static IEnumerable<string> Broken(ArticleDocument document)
    {
        if (document.Outcome == Outcome.Parsed != document.Reason is null) yield return "a reason stands exactly where nothing was parsed";
        if (document.Outcome == Outcome.Parsed && document.Blocks.Count == 0) yield return "what was parsed has blocks";
        if (document.Blocks.Any(block => block.Text.Length == 0 || block.Text != block.Text.Trim())) yield return "blocks are trimmed and not empty";
        if (document.Title is not null && document.Blocks.Count > 0 && document.Blocks[0] != new Block(BlockKind.Title, document.Title)) yield return "the title is the first block";
        if (Spans(document).Any(span => !IsInPlace(document, span))) yield return "the text of a span stands at its place";
        if (!document.Mentions.All(mention => document.Entities.Any(entity => entity.Id == mention.Entity))) yield return "the entity of a mention is listed";
        if (document.Mentions.Any(mention => mention.NestedIn is { } outer && !IsInside(document, mention, outer))) yield return "a nested mention lies inside its outer one";
        if (document.Times.Any(time => time.From is null != time.To is null || string.CompareOrdinal(time.From, time.To) > 0)) yield return "a time ends after it begins";
        if (HoldsNul(document)) yield return "no text holds NUL";
    }

    // A backslash of the text is written twice and goes with the next.
    private static bool HoldsNul(ArticleDocument document) =>
        JsonSerializer.Serialize(document, ArticleJson.Compact).Replace(@"\\", "", StringComparison.Ordinal).Contains(@"\u0000", StringComparison.Ordinal);

    private static IEnumerable<(int Block, int Start, int Length, string Text)> Spans(ArticleDocument document) =>
        document.Mentions.Select(mention => (mention.Block, mention.Start, mention.Length, mention.Text))
            .Concat(document.Times.Select(time => (time.Block, time.Start, time.Length, time.Text)))
            .Concat(document.Numbers.Select(number => (number.Block, number.Start, number.Length, number.Text)));

    private static bool IsInPlace(ArticleDocument document, (int Block, int Start, int Length, string Text) span)
    {
        if (span.Block < 0 || span.Block >= document.Blocks.Count || span.Length <= 0 || span.Start < 0) return false;
        var text = document.Blocks[span.Block].Text;
        return span.Start + span.Length <= text.Length && text.AsSpan(span.Start, span.Length).SequenceEqual(span.Text);
    }

    private static bool IsInside(ArticleDocument document, Mention mention, int index)
    {
        if (index < 0 || index >= document.Mentions.Count) return false;
        var outer = document.Mentions[index];
        return outer.Block == mention.Block && outer.Start <= mention.Start && outer.Start + outer.Length >= mention.Start + mention.Length;
    }
}
