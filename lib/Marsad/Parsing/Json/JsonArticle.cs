using System.Text.Json;

namespace Marsad.Parsing.Json;

/// <summary>The object that describes an article, wherever its file wraps it.</summary>
/// <param name="Parts">Its values by their folded keys.</param>
internal sealed record JsonArticle(IReadOnlyDictionary<string, JsonElement> Parts)
{
    private const int MostObjects = 500;
    private const int DeepestObject = 6;

    /// <summary>Whether the body of an article is there, and not a summary alone.</summary>
    public bool HasText => IsTyped || Values("body").Concat(Values("page")).Any(value => JsonValue.Text(value).Length > 0);

    /// <summary>Whether the object calls itself an article in the words of schema.org.</summary>
    public bool IsTyped => Parts.TryGetValue("type", out var type) && JsonValue.Texts(type).Any(IsArticleType);

    /// <summary>The object that says most about an article: one with text, else one with a title; null where there is none.</summary>
    public static JsonArticle? Find(JsonElement root)
    {
        JsonArticle? best = null;
        foreach (var article in Objects(root))
        {
            if (article.HasText) return article;
            if (best is null && (article.Values("title").Any() || article.Values("summary").Any())) best = article;
        }

        return best;
    }

    /// <summary>The values of a field, the best key first.</summary>
    public IEnumerable<JsonElement> Values(string field)
    {
        foreach (var key in JsonKeys.Of(field))
            if (Parts.TryGetValue(key, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined))
                yield return value;
    }

    /// <summary>The texts of a field, the best key first.</summary>
    public IEnumerable<string> Texts(string field) => Values(field).Select(JsonValue.Text).Where(text => text.Length > 0);

    private static bool IsArticleType(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "Report" or "LiveBlogPosting";

    // Breadth first: what lies nearer to the root is more likely meant.
    private static IEnumerable<JsonArticle> Objects(JsonElement root)
    {
        var waiting = new Queue<(JsonElement Element, int Depth)>([(root, 0)]);
        for (var seen = 0; seen < MostObjects && waiting.TryDequeue(out var next); seen++)
        {
            if (next.Element.ValueKind == JsonValueKind.Array)
                foreach (var inner in next.Element.EnumerateArray().Take(MostObjects)) waiting.Enqueue((inner, next.Depth));
            if (next.Element.ValueKind != JsonValueKind.Object) continue;
            var article = Of(next.Element);
            yield return article;
            if (next.Depth == DeepestObject) continue;
            foreach (var inner in article.Values("envelope").Where(value => value.ValueKind == JsonValueKind.Object || article.Parts.GetValueOrDefault("graph").Equals(value)))
                waiting.Enqueue((inner, next.Depth + 1));
        }
    }

    private static JsonArticle Of(JsonElement element)
    {
        var parts = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject()) parts.TryAdd(JsonKeys.Fold(property.Name), property.Value);
        return new JsonArticle(parts);
    }
}
