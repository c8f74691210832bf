using System.Text;
using Marsad.Document;

namespace Marsad;

/// <summary>A text that is known to be one, as <see cref="ArticleReader.AnnotateText"/> takes it: each of its lines is a paragraph.</summary>
/// <param name="Published">Day of publication, or null where it is unknown.</param>
/// <param name="Title">The headline it stands under, or null.</param>
public sealed record PlainText(string Name, string Text, string? Published, string? Title, DateTimeOffset ReceivedAt)
{
    /// <summary>The text as a file.</summary>
    public SourceFile File => new() { Name = Name, Content = Encoding.UTF8.GetBytes(Text), ReceivedAt = ReceivedAt, Hints = new SourceHints(Published: Published) };

    /// <summary>Its title and paragraphs; lines without text are none.</summary>
    public IReadOnlyList<Block> Blocks =>
    [
        .. Title is null ? [] : new[] { new Block(BlockKind.Title, Title) },
        .. Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new Block(BlockKind.Paragraph, line)),
    ];
}
