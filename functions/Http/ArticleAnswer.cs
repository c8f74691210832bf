using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Document;

namespace Marsad.Functions.Http;

/// <summary>An article's document with where its upload stands, as one JSON object. Before enrichment only id, outcome, title, source and status are there.</summary>
internal static class ArticleAnswer
{
    internal const string Status = "status";

    internal static JsonObject Compose(ArticleDocument document, ArticleStatus status)
    {
        var body = JsonSerializer.SerializeToNode(document, ArticleJson.Compact)!.AsObject();
        body[Status] = JsonSerializer.SerializeToNode(status, ArticleJson.Compact);
        return body;
    }
}
