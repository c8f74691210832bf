using AngleSharp.Html.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>What the meta elements of a page say, by their property or name, or by an <c>itemprop</c> that occurs once: several belong to several things.</summary>
internal sealed class MetaElements
{
    private readonly Dictionary<string, string> _contents = new(StringComparer.OrdinalIgnoreCase);

    public MetaElements(IHtmlDocument page)
    {
        var items = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            var content = LineReader.Clean(meta.GetAttribute("content") ?? "");
            if (content.Length == 0) continue;
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name")) is { } name) _contents.TryAdd(name, content);
            else if (meta.GetAttribute("itemprop") is { } item) Add(items, item, content);
        }

        foreach (var (item, contents) in items)
            if (contents.Count == 1)
                _contents.TryAdd(item, contents[0]);
    }

    /// <summary>The first content of a name that is not empty, trimmed; null where there is none.</summary>
    public string? this[string name] => _contents.GetValueOrDefault(name);

    private static void Add(Dictionary<string, List<string>> items, string item, string content)
    {
        if (items.TryGetValue(item, out var contents)) contents.Add(content);
        else items[item] = [content];
    }
}
