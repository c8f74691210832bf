using System.Globalization;
using System.Net;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using CsvHelper;
using EndToEnd.Cli;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;

namespace EndToEnd.Api;

/// <summary>Every format is opened by a reader that others wrote.</summary>
public sealed class FormatTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    private static readonly JsonSerializerOptions Geo = new() { Converters = { new GeoJsonConverterFactory() } };

    [Theory]
    [InlineData("articles", "title")]
    [InlineData("entities", "name_ar")]
    [InlineData("events", "sentence")]
    [InlineData("claims", "text")]
    [InlineData("figures", "text")]
    public async Task A_csv_reader_reads_every_row(string list, string column)
    {
        var expected = (await news.App.Api.GetAsync($"api/{list}?limit=200"))["items"]!.AsArray().Count;

        using var answer = await news.GetAsync($"api/{list}?limit=200&format=csv");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var csv = new CsvReader(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        var rows = csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToList();

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.True(expected > 0);
        Assert.Equal(expected, rows.Count);
        Assert.All(rows, row => Assert.NotEmpty((string)row[column]));
    }

    [Fact]
    public async Task A_title_that_is_a_formula_is_text_in_csv()
    {
        using var answer = await news.GetAsync("api/articles?format=csv");
        using var csv = new CsvReader(new StringReader((await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF')), CultureInfo.InvariantCulture);

        var titles = csv.GetRecords<dynamic>().Select(row => (string)row.title).ToList();

        Assert.Contains("'" + NewsFixture.HostileTitle, titles);
        Assert.DoesNotContain(titles, title => title.StartsWith('='));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("events")]
    public async Task A_long_list_has_the_same_items_as_a_short_one(string list)
    {
        using var shortList = await news.GetAsync($"api/{list}?format=ndjson&limit=200");
        using var longList = await news.GetAsync($"api/{list}?format=ndjson&limit=100000");
        var page = (await news.App.Api.GetAsync($"api/{list}?limit=200"))["items"]!.AsArray();

        var lines = (await longList.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(page.Select(item => item!.ToJsonString()), lines.Select(line => JsonNode.Parse(line)!.ToJsonString()));
        Assert.Equal(lines, (await shortList.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Null(longList.Headers.ETag);
    }

    [Fact]
    public async Task A_short_list_in_another_format_is_a_page_with_a_link_to_the_next()
    {
        using var answer = await news.GetAsync("api/articles?format=ndjson&limit=2");

        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var rest = await news.App.Api.GetAsync(Next(answer).PathAndQuery.Replace("format=ndjson", "format=json", StringComparison.Ordinal));

        Assert.Equal(2, lines.Length);
        Assert.Equal("news/3.txt", Assert.Single(rest["items"]!.AsArray())!["path"]!.GetValue<string>()["articles/".Length..]);
    }

    [Fact]
    public async Task A_geojson_reader_finds_the_places()
    {
        var items = (await news.App.Api.GetAsync("api/entities?type=GPE&limit=200"))["items"]!.AsArray();
        var placed = items.Where(item => item!["latitude"] is not null).Select(item => new Coordinate(item!["longitude"]!.GetValue<double>(), item["latitude"]!.GetValue<double>()));

        using var answer = await news.GetAsync("api/entities?format=geojson&type=GPE&limit=200");
        var features = JsonSerializer.Deserialize<FeatureCollection>(await answer.Content.ReadAsStringAsync(), Geo)!;

        Assert.Equal("application/geo+json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.NotEmpty(placed);
        Assert.Equal(items.Count, features.Count);
        Assert.Equal(placed, features.Select(feature => feature.Geometry).OfType<Point>().Select(point => point.Coordinate));
    }

    [Fact]
    public async Task An_article_stands_where_it_was_filed_from_or_at_the_place_that_it_mentions_most()
    {
        var mosul = (await news.App.Api.GetAsync("api/entities?type=GPE&limit=200"))["items"]!.AsArray().First(item => item!["name"]!["ar"]!.GetValue<string>() == "الموصل")!;

        var features = JsonSerializer.Deserialize<FeatureCollection>(await (await news.GetAsync("api/articles?format=geojson")).Content.ReadAsStringAsync(), Geo)!;

        Assert.Contains(new Coordinate(mosul["longitude"]!.GetValue<double>(), mosul["latitude"]!.GetValue<double>()), features.Select(feature => feature.Geometry).OfType<Point>().Select(point => point.Coordinate));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("events")]
    public async Task What_has_no_known_place_is_a_feature_without_geometry(string list)
    {
        var features = (await news.App.Api.GetAsync($"api/{list}?format=geojson"))["features"]!.AsArray();

        Assert.NotEmpty(features);
        Assert.All(features, feature => Assert.True(feature!.AsObject().ContainsKey("geometry")));
        Assert.All(features, feature => Assert.NotEmpty(feature!["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("events")]
    [InlineData("claims")]
    public async Task A_feed_reader_reads_the_atom_feed(string list)
    {
        using var first = await news.GetAsync($"api/{list}?format=atom&limit=2");
        using var again = await news.GetAsync($"api/{list}?format=atom&limit=2");

        var feed = await FeedAsync(first);
        var same = await FeedAsync(again);

        Assert.Equal(first.RequestMessage!.RequestUri!.PathAndQuery, feed.Links.Single(link => link.RelationshipType == "self").Uri.PathAndQuery);
        Assert.Equal(Next(first), feed.Links.Single(link => link.RelationshipType == "next").Uri);
        Assert.Equal(2, feed.Items.Count());
        Assert.True(feed.LastUpdatedTime > DateTimeOffset.UnixEpoch);
        Assert.Equal(feed.Items.Select(item => item.Id), same.Items.Select(item => item.Id));
        Assert.All(feed.Items, item => Assert.StartsWith("urn:uuid:", item.Id, StringComparison.Ordinal));
        Assert.All(feed.Items, item => Assert.NotEmpty(item.Title.Text));
    }

    [Fact]
    public async Task A_feed_keeps_its_id_over_its_pages()
    {
        using var first = await news.GetAsync("api/articles?format=atom&limit=1");
        using var second = await news.GetAsync(Next(first).PathAndQuery);

        Assert.Equal((await FeedAsync(first)).Id, (await FeedAsync(second)).Id);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("events")]
    [InlineData("claims")]
    public async Task A_json_feed_has_what_version_1_1_asks_for(string list)
    {
        var feed = await news.App.Api.GetAsync($"api/{list}?format=jsonfeed&limit=2");

        Assert.Equal("https://jsonfeed.org/version/1.1", feed["version"]!.GetValue<string>());
        Assert.NotEmpty(feed["title"]!.GetValue<string>());
        Assert.True(Uri.IsWellFormedUriString(feed["next_url"]!.GetValue<string>(), UriKind.Absolute));
        Assert.All(feed["items"]!.AsArray(), item =>
        {
            Assert.NotEmpty(item!["id"]!.GetValue<string>());
            Assert.NotEmpty(item["content_text"]!.GetValue<string>());
            Assert.True(XmlConvert.ToDateTimeOffset(item["date_modified"]!.GetValue<string>()) > DateTimeOffset.UnixEpoch);
        });
    }

    [Fact]
    public async Task An_article_is_a_news_article_of_schema_org()
    {
        var article = await news.App.Api.GetAsync($"api/articles/{news.ArticleId}?format=jsonld");
        var graph = (await news.App.Api.GetAsync("api/articles?format=jsonld"))["@graph"]!.AsArray();

        Assert.Equal("https://schema.org", article["@context"]!.GetValue<string>());
        Assert.Equal("NewsArticle", article["@type"]!.GetValue<string>());
        Assert.Equal("2026-03-10", article["datePublished"]!.GetValue<string>()[..10]);
        Assert.Contains("الموصل", article["articleBody"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.NotEmpty(article["mentions"]!.AsArray());
        Assert.Contains(graph, item => item!["@id"]!.GetValue<string>() == article["@id"]!.GetValue<string>());
    }

    [Fact]
    public async Task Events_are_plover_records()
    {
        using var answer = await news.GetAsync("api/events?format=plover&type=ASSAULT");

        var records = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.NotEmpty(records);
        Assert.Distinct(records.Select(record => record["id"]!.GetValue<string>()));
        Assert.All(records, record =>
        {
            Assert.Equal("ASSAULT", record["event"]![0]!.GetValue<string>());
            Assert.StartsWith("2026-03-", record["date"]!.GetValue<string>(), StringComparison.Ordinal);
            Assert.NotNull(record["actor"]!.AsArray());
        });
    }

    [Fact]
    public async Task The_command_exports_what_the_app_answers()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullPath, "articles.csv");

        var run = await CliRun.OfAsync(["export", "articles", "--format", "csv", "--out", file, "--url", news.App.Http.BaseAddress!.AbsoluteUri], new SocketsHttpHandler());

        Assert.Equal(0, run.Code);
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        Assert.Equal(["articles/news/1.txt", "articles/news/2.txt", "articles/news/3.txt"], csv.GetRecords<dynamic>().Select(row => (string)row.path));
    }

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", "application/json")]
    [InlineData("application/atom+xml", "application/atom+xml")]
    [InlineData("text/csv;q=0.5, application/feed+json", "application/feed+json")]
    [InlineData("application/*, application/json;q=0", "application/x-ndjson")]
    [InlineData("text/*", "text/csv")]
    public async Task Accept_chooses_the_format(string accept, string expected)
    {
        using var answer = await news.GetAsync("api/articles", ("Accept", accept));

        Assert.Equal(expected, answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", string.Join(',', answer.Headers.Vary), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_parameter_wins_over_accept()
    {
        using var answer = await news.GetAsync("api/articles?format=csv", ("Accept", "application/json"));

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("api/articles?format=pdf", "application/json", HttpStatusCode.BadRequest, "format")]
    [InlineData("api/figures?format=atom", "application/json", HttpStatusCode.BadRequest, "format")]
    [InlineData("api/articles?format=plover", "application/json", HttpStatusCode.BadRequest, "format")]
    [InlineData("api/articles?limit=201", "application/json", HttpStatusCode.BadRequest, "limit")]
    [InlineData("api/articles?limit=0&format=csv", "text/csv", HttpStatusCode.BadRequest, "limit")]
    [InlineData("api/articles", "image/png", HttpStatusCode.NotAcceptable, "Accept")]
    [InlineData("api/entities", "application/atom+xml", HttpStatusCode.NotAcceptable, "Accept")]
    public async Task A_format_that_does_not_fit_is_refused(string path, string accept, HttpStatusCode status, string field)
    {
        using var answer = await news.GetAsync(path, ("Accept", accept));

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]![field]!.AsArray());
    }

    private static async Task<SyndicationFeed> FeedAsync(HttpResponseMessage answer)
    {
        using var reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync());
        return SyndicationFeed.Load(reader);
    }

    private static Uri Next(HttpResponseMessage answer)
    {
        var link = Assert.Single(answer.Headers.GetValues("Link"));
        Assert.EndsWith(">; rel=\"next\"", link, StringComparison.Ordinal);
        return new Uri(link[1..link.IndexOf('>', StringComparison.Ordinal)]);
    }
}
