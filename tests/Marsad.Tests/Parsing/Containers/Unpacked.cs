using System.Text;
using Marsad.Document;
using Marsad.Parsing;
using Marsad.Parsing.Containers;

namespace Marsad.Tests.Parsing.Containers;

/// <summary>A container taken apart as an upload is: its own document, and those of its items, nested ones included.</summary>
/// <param name="Document">The container's document.</param>
/// <param name="Items">Documents of the items in their order, those inside a nested container behind its own.</param>
internal sealed record Unpacked(ArticleDocument Document, IReadOnlyList<ArticleDocument> Items)
{
    private static readonly EngineVersions Engine = new("1", "1", "1");

    public IEnumerable<string?> Titles => Items.Select(item => item.Title);

    public static Unpacked File(string name, string content, ReaderOptions? options = null) => File(name, Encoding.UTF8.GetBytes(content), options);

    public static Unpacked File(string name, byte[] content, ReaderOptions? options = null, SourceHints? hints = null)
    {
        using var stream = new MemoryStream(content);
        return Stream(name, stream, options ?? new ReaderOptions(), hints);
    }

    public static Unpacked Stream(string name, Stream content, ReaderOptions options, SourceHints? hints = null)
    {
        var items = new List<ArticleDocument>();
        var document = Read(new Source(name, content, hints ?? SourceHints.None, null), options, items);
        return new Unpacked(document, items);
    }

    private static ArticleDocument Read(Source source, ReaderOptions options, List<ArticleDocument> items)
    {
        var parser = new ArticleParser(OutletTable.Default, options);
        var head = new byte[Math.Min(source.Content.Length, options.MaxBytes + 1)];
        source.Content.ReadExactly(head);
        source.Content.Position = 0;
        var file = new SourceFile
        {
            Name = source.Name,
            Content = head,
            Length = source.Content.Length,
            ReceivedAt = DateTimeOffset.UnixEpoch,
            Hints = source.Hints,
            Origin = source.Origin,
        };
        if (!parser.IsContainer(file)) return parser.Parse(file, Engine);
        var container = parser.Open(file, source.Content);
        foreach (var item in container.Items()) ReadItem(item, options, items);
        return ArticleParser.Describe(container, file, Engine);
    }

    private static void ReadItem(ContainerItem item, ReaderOptions options, List<ArticleDocument> items)
    {
        using var content = new MemoryStream();
        item.Open().CopyTo(content);
        content.Position = 0;
        var place = items.Count;
        var document = Read(new Source(item.Name, content, item.Hints, item.Origin), options, items);
        items.Insert(place, document);
    }

    private sealed record Source(string Name, Stream Content, SourceHints Hints, ItemOrigin? Origin);
}
