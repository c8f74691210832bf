using System.Text.Json.Nodes;

namespace Marsad.Functions.Formats;

/// <summary>JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    private const string Time = "yyyy-MM-ddTHH:mm:ssK";

    internal static JsonListShape<T> Of<T>(ItemShape<T> shape, ListInfo info)
    {
        var head = new JsonObject
        {
            ["version"] = "https://jsonfeed.org/version/1.1",
            ["title"] = info.Title,
            ["home_page_url"] = info.Root.AbsoluteUri,
            ["feed_url"] = info.Self,
        };
        return new JsonListShape<T>(head, "items", item => Item(shape.Id(item), shape.Entry!(item), info), "next_url", info.After);
    }

    private static JsonObject Item(string id, FeedEntry entry, ListInfo info)
    {
        var item = new JsonObject
        {
            ["id"] = FeedId.Of(id),
            ["url"] = ArticleAddress.Of(info.Root, entry.Article),
            ["title"] = entry.Title,
            ["content_text"] = entry.Text ?? entry.Title,
            ["date_modified"] = Text(entry.Updated),
        };
        if (entry.Published is { } published) item["date_published"] = Text(published);
        if (entry.Author is { } author) item["authors"] = new JsonArray(new JsonObject { ["name"] = author });
        if (entry.Language is { } language) item["language"] = language;
        if (entry.Tags.Count > 0) item["tags"] = new JsonArray([.. entry.Tags.Select(tag => JsonValue.Create(tag))]);
        return item;
    }

    private static string Text(DateTimeOffset time) => time.ToString(Time, System.Globalization.CultureInfo.InvariantCulture);
}
