using System.Text;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>Makes article documents of lines that are known to be texts.</summary>
internal sealed class LineReader(ArticleReader reader, TimeProvider clock)
{
    /// <summary>The annotated document of a line, under the line's own id, with a title where it has one.</summary>
    /// <remarks>A line is no page: a text that consists of a date alone is what the user wants read, not a date line to be set aside.</remarks>
    public ArticleDocument Read(string id, string text, string? published, string? title = null)
    {
        var source = new SourceFile
        {
            Name = id + ".txt",
            Content = Encoding.UTF8.GetBytes(text),
            ReceivedAt = clock.GetUtcNow(),
            Hints = new SourceHints(Published: published),
        };
        var paragraphs = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => new Block(BlockKind.Paragraph, part));
        return reader.AnnotateText(source, [.. title is null ? [] : new[] { new Block(BlockKind.Title, title) }, .. paragraphs]) with { Id = id };
    }
}
