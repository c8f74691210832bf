using System.Globalization;
using System.Text;
using System.Xml;

namespace Marsad.Functions.Formats;

/// <summary>Atom (RFC 4287), with the next part as RFC 5005 links it. What is known at the end alone stands behind the entries, whose order is free.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const string Name = "Marsad";

    internal static async Task WriteAsync<T>(Stream body, ItemShape<T> shape, ListInfo info, IAsyncEnumerable<T> items, Func<string?> next, CancellationToken cancellationToken)
    {
        await using var xml = XmlWriter.Create(body, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "feed", Namespace);
        await ElementAsync(xml, "id", info.Id);
        await ElementAsync(xml, "title", info.Title);
        await AuthorAsync(xml, Name);
        await LinkAsync(xml, "self", info.Self);
        var updated = DateTimeOffset.UnixEpoch;
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            var entry = shape.Entry!(item);
            await EntryAsync(xml, FeedId.Of(shape.Id(item)), entry, info.Root);
            if (entry.Updated > updated) updated = entry.Updated;
        }

        await ElementAsync(xml, "updated", Time(updated));
        if (next() is { } cursor) await LinkAsync(xml, "next", info.After(cursor));
        await xml.WriteEndElementAsync();
        await xml.FlushAsync();
    }

    private static async Task EntryAsync(XmlWriter xml, string id, FeedEntry entry, Uri root)
    {
        await xml.WriteStartElementAsync(null, "entry", Namespace);
        if (entry.Language is { } language) await xml.WriteAttributeStringAsync("xml", "lang", null, XmlText.Clean(language));
        await ElementAsync(xml, "id", id);
        await ElementAsync(xml, "title", entry.Title);
        await ElementAsync(xml, "updated", Time(entry.Updated));
        if (entry.Published is { } published) await ElementAsync(xml, "published", Time(published));
        if (entry.Author is { } author) await AuthorAsync(xml, author);
        await LinkAsync(xml, "alternate", ArticleAddress.Of(root, entry.Article));
        foreach (var tag in entry.Tags)
        {
            await xml.WriteStartElementAsync(null, "category", Namespace);
            await xml.WriteAttributeStringAsync(null, "term", null, XmlText.Clean(tag));
            await xml.WriteEndElementAsync();
        }

        if (entry.Text is { } text) await ElementAsync(xml, "content", text);
        await xml.WriteEndElementAsync();
    }

    private static async Task AuthorAsync(XmlWriter xml, string name)
    {
        await xml.WriteStartElementAsync(null, "author", Namespace);
        await ElementAsync(xml, "name", name);
        await xml.WriteEndElementAsync();
    }

    private static async Task LinkAsync(XmlWriter xml, string relation, string address)
    {
        await xml.WriteStartElementAsync(null, "link", Namespace);
        await xml.WriteAttributeStringAsync(null, "rel", null, relation);
        await xml.WriteAttributeStringAsync(null, "href", null, address);
        await xml.WriteEndElementAsync();
    }

    private static Task ElementAsync(XmlWriter xml, string name, string text) => xml.WriteElementStringAsync(null, name, Namespace, XmlText.Clean(text));

    private static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture);
}
