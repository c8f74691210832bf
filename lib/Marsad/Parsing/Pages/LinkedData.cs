using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>Reads the articles that a page describes in JSON-LD.</summary>
internal static class LinkedData
{
    private const int MostObjects = 500;

    public static IEnumerable<LinkedArticle> Articles(IHtmlDocument page) =>
        page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Parse(script.TextContent));

    private static List<LinkedArticle> Parse(string json)
    {
        try
        {
            // Pages leave line feeds inside strings, which JSON forbids and a space replaces without harm.
            using var document = JsonDocument.Parse(string.Concat(json.Select(c => char.IsControl(c) ? ' ' : c)), new JsonDocumentOptions { AllowTrailingCommas = true });
            return [.. Objects(document.RootElement).Where(IsArticle).Select(ToArticle)];
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

    private static bool IsArticle(JsonElement element) =>
        Texts(element, "@type").Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting");

    private static LinkedArticle ToArticle(JsonElement element) => new(
        Texts(element, "datePublished").FirstOrDefault(),
        Texts(element, "articleSection").FirstOrDefault(),
        Texts(element, "url").Concat(Texts(element, "mainEntityOfPage")).FirstOrDefault(),
        Texts(element, "publisher").FirstOrDefault(),
        [.. Texts(element, "author")]);

    // A value is a text, a thing with a name or an id, or a list of either.
    private static List<string> Texts(JsonElement element, string property)
    {
        if (!element.TryGetProperty(property, out var value)) return [];
        IEnumerable<JsonElement> values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return [.. values.Select(Text).OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => System.Net.WebUtility.HtmlDecode(value.GetString()),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String => id.GetString(),
        _ => null,
    };
}
