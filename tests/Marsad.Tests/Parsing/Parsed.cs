using System.Text;
using Marsad.Document;
using Marsad.Parsing;

namespace Marsad.Tests.Parsing;

/// <summary>Parses texts and bytes as uploaded files.</summary>
internal static class Parsed
{
    private static readonly ArticleParser Parser = new(OutletTable.Default, new ReaderOptions());

    public static ArticleDocument Text(string text, SourceHints? hints = null) => File("a.txt", Encoding.UTF8.GetBytes(text), hints);

    public static ArticleDocument Html(string html, SourceHints? hints = null) => File("a.html", Encoding.UTF8.GetBytes(html), hints);

    public static ArticleDocument File(string name, byte[] content, SourceHints? hints = null) => Parser.Parse(
        new SourceFile { Name = name, Content = content, ReceivedAt = DateTimeOffset.UnixEpoch, Hints = hints ?? SourceHints.None }, new EngineVersions("1", "1", "1"));

    public static string[] Texts(this ArticleDocument document, BlockKind kind) => [.. document.Blocks.Where(block => block.Kind == kind).Select(block => block.Text)];
}
