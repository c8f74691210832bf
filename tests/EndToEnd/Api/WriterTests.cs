using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CsvHelper;
using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Http;
using Marsad.Functions.Operations;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace EndToEnd.Api;

/// <summary>Writers of formats with texts and lists that no upload gives so easily.</summary>
public sealed class WriterTests
{
    private static readonly ItemShape<string> Texts = new()
    {
        Id = text => text,
        Columns = [new Column<string>("text", text => text)],
        Place = _ => null,
        Entry = text => new FeedEntry("a", text, text, null, DateTimeOffset.UnixEpoch, null, text, [text]),
    };

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("one\ntwo\rthree", "one\ntwo\rthree")]
    [InlineData("a \"quoted\", \r\n text", "a \"quoted\", \r\n text")]
    public async Task A_text_that_a_spreadsheet_would_calculate_is_quoted(string text, string expected)
    {
        using var csv = new CsvReader(new StringReader(await WriteAsync(body => CsvList.WriteAsync(body, Texts.Columns, Items(text), default))), CultureInfo.InvariantCulture);

        Assert.Equal([expected], csv.GetRecords<dynamic>().Select(row => (string)row.text));
    }

    [Fact]
    public async Task A_number_keeps_its_sign_in_csv() =>
        Assert.Equal("n\r\n-33.5\r\n", await WriteAsync(body => CsvList.WriteAsync(body, [new Column<string>("n", _ => -33.5)], Items("x"), default)));

    [Theory]
    [InlineData("a\u0000b\u0008", "a\uFFFDb\uFFFD")]
    [InlineData("<b>&\U0001F4F0", "<b>&\U0001F4F0")]
    public Task Atom_holds_what_xml_can_hold(string text, string expected) => CheckAtomAsync(text, expected);

    // An attribute could not hold these texts.
    [Fact]
    public Task Atom_replaces_halves_of_pairs() => CheckAtomAsync("\uD800x\uDC00", "\uFFFDx\uFFFD");

    [Fact]
    public async Task An_empty_list_is_a_whole_document_in_every_format()
    {
        Assert.Equal("text\r\n", await WriteAsync(body => CsvList.WriteAsync(body, Texts.Columns, Items(), default)));
        Assert.Empty(JsonNode.Parse(await WriteAsync(body => JsonList.WriteAsync(body, GeoJson.Of(Texts, Info()), Items(), () => null, default)))!["features"]!.AsArray());
        Assert.Contains(XElement.Parse(await WriteAsync(body => AtomFeed.WriteAsync(body, Texts, Info(), Items(), () => null, default))).Elements(), element => element.Name.LocalName == "updated");
    }

    // The web server takes no other.
    [Fact]
    public async Task Long_lists_are_written_asynchronously_alone()
    {
        const int Many = 20_000;
        var items = Enumerable.Range(0, Many).Select(number => "خبر رقم " + number).ToAsyncEnumerable();

        foreach (var write in new Func<Stream, Task>[]
        {
            body => CsvList.WriteAsync(body, Texts.Columns, items, default),
            body => LineList.WriteAsync(body, text => JsonValue.Create(text), items, default),
            body => JsonList.WriteAsync(body, GeoJson.Of(Texts, Info()), items, () => null, default),
            body => AtomFeed.WriteAsync(body, Texts, Info(), items, () => null, default),
        })
        {
            await using var body = new AsyncStream();
            await write(body);
            Assert.InRange(body.Written, Many * 10L, long.MaxValue);
        }
    }

    [Fact]
    public async Task Feeds_say_the_language_of_each_item()
    {
        var json = JsonNode.Parse(await WriteAsync(body => JsonList.WriteAsync(body, JsonFeed.Of(Texts, Info()), Items("ar", "ku"), () => null, default)))!;
        var atom = XElement.Parse(await WriteAsync(body => AtomFeed.WriteAsync(body, Texts, Info(), Items("ar", "ku"), () => null, default)));

        Assert.Null(json["language"]);
        Assert.Equal(["ar", "ku"], json["items"]!.AsArray().Select(item => item!["language"]!.GetValue<string>()));
        Assert.Equal(["ar", "ku"], atom.Elements().Where(element => element.Name.LocalName == "entry").Select(entry => entry.Attribute(XNamespace.Xml + "lang")!.Value));
    }

    [Fact]
    public void A_plover_record_has_the_language_of_its_article_and_every_count()
    {
        var found = new ArticleEvent
        {
            Block = 0,
            Start = 0,
            Length = 3,
            Text = "قصف",
            Type = "ASSAULT",
            Negated = false,
            Hypothetical = false,
            Future = false,
            Sentence = "س",
            Counts = [new EventCount(3, "killed"), new EventCount(2, "killed"), new EventCount(7, "wounded")],
        };

        var record = PloverRecord.Of("x", new EventItem(new ArticleReference("a", null, null, null, "ku", DateTimeOffset.UnixEpoch), found, null, null), new Uri("http://news.example/"));

        Assert.Equal("ku", record["cite_info"]!["language"]!.GetValue<string>());
        Assert.Equal("""{"dead":[3,2],"injured":7}""", record["size"]!.ToJsonString());
    }

    [Fact]
    public async Task Json_replaces_halves_of_pairs()
    {
        var feed = JsonNode.Parse(await WriteAsync(body => JsonList.WriteAsync(body, JsonFeed.Of(Texts, Info()), Items("\uD800x"), () => null, default)))!;

        Assert.Equal("\uFFFDx", feed["items"]![0]!["title"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(1_000, 1_000)]
    [InlineData(450, 450)]
    [InlineData(int.MaxValue, 1_010)]
    public async Task Items_are_read_over_pages_and_empty_pages_until_the_limit(int limit, int expected)
    {
        var asked = new List<int>();
        var source = new ItemSource<int>((most, after, _) => Task.FromResult(Page(most, after, asked)), limit, null);

        var items = await source.ReadAllAsync(default).ToListAsync();

        Assert.Equal(Enumerable.Range(0, expected), items);
        Assert.All(asked, most => Assert.InRange(most, 1, ArticleQueries.MaxLimit));
        Assert.Equal(expected == 1_010, source.Next is null);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    [InlineData("ndjson")]
    public async Task A_short_list_reads_one_page_however_few_items_it_has_and_says_where_it_goes_on(string format)
    {
        var reads = 0;
        var source = new ItemSource<string>((_, _, _) => Task.FromResult(new Page<string>(reads++ == 0 ? ["x"] : [], Cursor.Write("on"))), ArticleQueries.MaxLimit, null);
        var http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        http.Request.Method = "GET";
        http.Request.Path = "/api/texts";
        http.Request.Scheme = "http";
        http.Request.Host = new HostString("news.example");

        await new ListAnswer<string>(new Operation { Function = nameof(ListArticles), Route = "api/texts" }, Texts.Formats.Single(other => other.Name == format), Texts, source)
            .ExecuteResultAsync(new ActionContext { HttpContext = http });

        Assert.Equal(1, reads);
        Assert.Contains("cursor=" + Cursor.Write("on"), http.Response.Headers.Link.ToString(), StringComparison.Ordinal);
    }

    private static async Task CheckAtomAsync(string text, string expected)
    {
        var feed = XElement.Parse(await WriteAsync(body => AtomFeed.WriteAsync(body, Texts, Info(), Items(text), () => null, default)));

        var entry = feed.Elements().Single(element => element.Name.LocalName == "entry");
        Assert.Equal(expected, entry.Elements().Single(element => element.Name.LocalName == "title").Value);
        Assert.Equal(expected, entry.Elements().Single(element => element.Name.LocalName == "category").Attribute("term")!.Value);
    }

    // 1,010 numbers; every other page is empty although more follows.
    private static Page<int> Page(int most, string? after, List<int> asked)
    {
        asked.Add(most);
        var (from, isEmpty) = after is null ? (0, false) : (int.Parse(after[1..], CultureInfo.InvariantCulture), after[0] == 'e');
        if (isEmpty) return new Page<int>([], Cursor.Write("f" + from));
        var items = Enumerable.Range(from, Math.Min(most, 1_010 - from)).ToList();
        return new Page<int>(items, from + items.Count < 1_010 ? Cursor.Write("e" + (from + items.Count)) : null);
    }

    private static ListInfo Info()
    {
        var request = new DefaultHttpContext().Request;
        request.Path = "/api/texts";
        return new ListInfo(new Uri("http://news.example/"), request, new Operation { Function = nameof(ListArticles), Route = "api/texts" });
    }

    private static IAsyncEnumerable<string> Items(params string[] texts) => texts.ToAsyncEnumerable();

    private static async Task<string> WriteAsync(Func<Stream, Task> write)
    {
        using var body = new MemoryStream();
        await write(body);
        return Encoding.UTF8.GetString(body.ToArray()).TrimStart('\uFEFF');
    }
}
