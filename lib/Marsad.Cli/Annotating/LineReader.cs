using System.Text;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>Makes article documents of lines that are known to be texts.</summary>
internal sealed class LineReader(ArticleReader reader, TimeProvider clock)
{
    /// <summary>The annotated document of a line, under the line's own id, with a title where it has one.</summary>
    /// <remarks>A line is no page: a text that consists of a date alone is what the user wants read, not a date line to be set aside.</remarks>
    public ArticleDocument Read(string id, string text, string? published, string? title = null) => reader.AnnotateText(SourceOf(id, text, published), BlocksOf(text, title)) with { Id = id };

    /// <summary>The same with the reasons for what was found.</summary>
    public Explanation Explain(string id, string text, string? published, string? title) => reader.Explain(SourceOf(id, text, published), BlocksOf(text, title));

    private SourceFile SourceOf(string id, string text, string? published) => new()
    {
        Name = id + ".txt",
        Content = Encoding.UTF8.GetBytes(text),
        ReceivedAt = clock.GetUtcNow(),
        Hints = new SourceHints(Published: published),
    };

    private static IReadOnlyList<Block> BlocksOf(string text, string? title)
    {
        var paragraphs = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new Block(BlockKind.Paragraph, part));
        return [.. title is null ? [] : new[] { new Block(BlockKind.Title, title) }, .. paragraphs];
    }
}
