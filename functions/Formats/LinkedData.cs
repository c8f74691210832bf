using System.Text.Json.Nodes;

namespace Marsad.Functions.Formats;

/// <summary>JSON-LD in the words of schema.org.</summary>
internal static class LinkedData
{
    private const string Context = "https://schema.org";

    internal static JsonListShape<T> Of<T>(ItemShape<T> shape, ListInfo info) =>
        new(new JsonObject { ["@context"] = Context }, "@graph", item => shape.Linked!(item, info.Root), null, info.After);

    /// <summary>One thing as a document of its own.</summary>
    internal static JsonObject Document(JsonObject thing)
    {
        thing.Insert(0, "@context", Context);
        return thing;
    }
}
