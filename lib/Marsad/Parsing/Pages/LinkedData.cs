using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Marsad.Parsing.Json;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads the articles that a page describes in JSON-LD.</summary>
internal static class LinkedData
{
    private const int MostObjects = 500;
    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>The articles in the page's order. What is given by its <c>@id</c> alone has the name that it has elsewhere in the same script.</summary>
    public static IEnumerable<LinkedArticle> Articles(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Parse(script.TextContent));

    private static List<LinkedArticle> Parse(string json)
    {
        try
        {
            // Pages leave line feeds inside strings, which JSON forbids and a space replaces without harm.
            using var document = JsonText.Parse(Encoding.UTF8.GetBytes(string.Concat(json.Select(c => char.IsControl(c) ? ' ' : c))));
            var objects = Objects(document.RootElement);
            var names = Names(objects);
            return [.. objects.Where(IsArticle).Select(element => ToArticle(element, names))];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static List<JsonElement> Objects(JsonElement root)
    {
        var found = new List<JsonElement>();
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var element) && found.Count < MostObjects)
        {
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray()) waiting.Enqueue(item);
            if (element.ValueKind != JsonValueKind.Object) continue;
            found.Add(element);
            if (element.TryGetProperty("@graph", out var graph)) waiting.Enqueue(graph);
            if (element.TryGetProperty("mainEntity", out var entity)) waiting.Enqueue(entity);
        }

        return found;
    }

    private static Dictionary<string, string> Names(List<JsonElement> objects)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in objects)
            if (Value(element, "@id") is { } id && Value(element, "name") is { } name)
                names.TryAdd(id, name);
        return names;
    }

    private static bool IsArticle(JsonElement element) =>
        Texts(element, "@type", NoNames).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static LinkedArticle ToArticle(JsonElement element, Dictionary<string, string> names) => new()
    {
        Headline = Texts(element, "headline", names).Concat(Texts(element, "name", names)).FirstOrDefault(),
        Published = Texts(element, "datePublished", names).FirstOrDefault(),
        Modified = Texts(element, "dateModified", names).FirstOrDefault(),
        Section = Texts(element, "articleSection", names).FirstOrDefault(),
        Url = Texts(element, "url", names).Concat(Texts(element, "mainEntityOfPage", names)).FirstOrDefault(),
        Body = Texts(element, "articleBody", names).FirstOrDefault(),
        Publisher = Texts(element, "publisher", names).FirstOrDefault(IsName),
        Authors = [.. Texts(element, "author", names).Where(IsName)],
    };

    private static bool IsName(string text) => !text.Contains("://", StringComparison.Ordinal);

    // A value is a text, a thing with a name or an id, or a list of either.
    private static List<string> Texts(JsonElement element, string property, Dictionary<string, string> names)
    {
        if (!element.TryGetProperty(property, out var value)) return [];
        IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return [.. values.Select(item => Text(item, names)).OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    private static string? Text(JsonElement value, Dictionary<string, string> names) => value.ValueKind switch
    {
        JsonValueKind.String => CharacterReferences.Decode(JsonValue.Shown(value)),
        JsonValueKind.Object when Value(value, "name") is { } name => CharacterReferences.Decode(name),
        JsonValueKind.Object when Value(value, "@id") is { } id => names.GetValueOrDefault(id, id),
        _ => null,
    };

    private static string? Value(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
