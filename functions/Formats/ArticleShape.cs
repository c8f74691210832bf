using System.Text.Json.Nodes;
using Marsad.Document;
using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Articles in other formats than JSON.</summary>
internal static class ArticleShape
{
    internal static readonly ItemShape<ArticleItem> Shape = new()
    {
        Id = item => item.Id,
        Columns =
        [
            new("id", item => item.Id), new("path", item => item.Path), new("state", item => item.State.ToString().ToLowerInvariant()), new("outcome", item => item.Outcome),
            new("title", item => item.Title), new("published", item => item.Published), new("outlet", item => item.Outlet?.Name), new("outletId", item => item.Outlet?.Id),
            new("language", item => item.Language), new("format", item => item.Format), new("entities", item => item.Entities), new("latitude", item => item.Latitude), new("longitude", item => item.Longitude), new("score", item => item.Score), new("items", item => item.Items),
            new("receivedAt", item => item.ReceivedAt), new("updatedAt", item => item.UpdatedAt), new("reason_en", item => item.Reason?.En), new("reason_ar", item => item.Reason?.Ar),
        ],
        Place = item => item is { Latitude: { } latitude, Longitude: { } longitude } ? (latitude, longitude) : null,
        Entry = item => new FeedEntry(item.Id, item.Title ?? item.Path, item.Reason?.Ar, PublishedDay.Time(item.Published), item.UpdatedAt, item.Outlet?.Name, item.Language, []),
        Linked = (item, root) => News(root, item.Id, item.Title, item.Published, item.Language, item.Outlet),
    };

    /// <summary>A NewsArticle with its text and what it names.</summary>
    internal static JsonObject News(Uri root, ArticleDocument article)
    {
        var news = News(root, article.Id, article.Title, article.Published?.Value, article.Language, article.Outlet);
        Add(news, "articleSection", article.Section);
        Add(news, "isBasedOn", article.Url);
        Add(news, "contentLocation", article.Dateline is { } dateline ? new JsonObject { ["@type"] = "Place", ["name"] = dateline.Text } : null);
        if (article.Bylines.Count > 0) news["author"] = new JsonArray([.. article.Bylines.Select(name => Named("Person", name))]);
        news["articleBody"] = string.Join('\n', article.Blocks.Where(block => block.Kind != BlockKind.Title).Select(block => block.Text));
        if (article.Entities.Count > 0) news["mentions"] = new JsonArray([.. article.Entities.Select(Mentioned)]);
        return news;
    }

    private static JsonObject News(Uri root, string id, string? title, string? published, string? language, Outlet? outlet)
    {
        var news = new JsonObject { ["@type"] = "NewsArticle", ["@id"] = ArticleAddress.Of(root, id), ["identifier"] = id };
        Add(news, "headline", title);
        Add(news, "datePublished", published);
        Add(news, "inLanguage", language);
        Add(news, "publisher", outlet is null ? null : Named("NewsMediaOrganization", outlet.Name));
        return news;
    }

    private static JsonObject Mentioned(Entity entity)
    {
        var thing = Named(TypeOf(entity.Type), entity.Name.Ar);
        thing["identifier"] = entity.Id;
        Add(thing, "alternateName", entity.Name.En);
        Add(thing, "sameAs", entity.Wikidata is { } wikidata ? "http://www.wikidata.org/entity/" + wikidata : null);
        if (entity is { Latitude: { } latitude, Longitude: { } longitude } && thing["@type"]!.GetValue<string>() == "Place")
            thing["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        return thing;
    }

    private static string TypeOf(EntityType type) => type switch
    {
        EntityType.Person => "Person",
        EntityType.Organisation => "Organization",
        EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility => "Place",
        EntityType.Event => "Event",
        _ => "Thing",
    };

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static void Add(JsonObject thing, string name, JsonNode? value)
    {
        if (value is not null) thing[name] = value;
    }
}
