using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>Makes article documents of lines that are known to be texts.</summary>
internal sealed class LineReader(ArticleReader reader, TimeProvider clock)
{
    /// <summary>The annotated document of a line, under the line's own id, with a title where it has one.</summary>
    /// <remarks>A line is no page: a text that consists of a date alone is what the user wants read, not a date line to be set aside.</remarks>
    public ArticleDocument Read(string id, string text, string? published, string? title = null)
    {
        var plain = TextOf(id, text, published, title);
        return reader.AnnotateText(plain.File, plain.Blocks) with { Id = id };
    }

    /// <summary>The same with the reasons for what was found.</summary>
    public Explanation Explain(string id, string text, string? published, string? title)
    {
        var plain = TextOf(id, text, published, title);
        return reader.Explain(plain.File, plain.Blocks);
    }

    private PlainText TextOf(string id, string text, string? published, string? title) => new(id + ".txt", text, published, title, clock.GetUtcNow());
}
