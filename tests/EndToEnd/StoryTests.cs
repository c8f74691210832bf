using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace EndToEnd;

/// <summary>What becomes of an upload, over real storage and real HTTP.</summary>
public sealed class StoryTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private readonly ApiClient _api = fixture.Api;

    [Fact]
    public async Task I_can_upload_an_article_and_find_it_by_an_entity_and_by_day()
    {
        var id = await _api.UploadAsync("find/a.txt", TestNews.Article("حملة تفتيش في الأنبار", "10 آذار 2021", "بغداد"));

        var article = await _api.SettleAsync(id, "enriched");

        Assert.Equal("parsed", article["outcome"]!.GetValue<string>());
        Assert.Equal("2021-03-10", article["published"]!["value"]!.GetValue<string>());
        Assert.Equal("articles/find/a.txt", article["source"]!["path"]!.GetValue<string>());
        var baghdad = article["entities"]!.AsArray().Single(entity => entity!["name"]!["ar"]!.GetValue<string>() == "بغداد")!["id"]!.GetValue<string>();
        Assert.Contains(await _api.ListAsync($"api/entities/{baghdad}/articles"), item => item["id"]!.GetValue<string>() == id);
        Assert.Equal([id], (await _api.ListAsync("api/articles?from=2021-03-10&to=2021-03-10")).Select(item => item["id"]!.GetValue<string>()));
        Assert.Contains(await _api.ListAsync("api/entities?q=" + Uri.EscapeDataString("بغداد")), item => item["id"]!.GetValue<string>() == baghdad);
    }

    [Fact]
    public async Task I_can_ask_who_said_what_and_who_did_what_and_how_many()
    {
        var text = "قصف في الأنبار\n\n10 أيار 2016\n\nقال وزير الدفاع العراقي إن الجيش العراقي قصف مواقع تنظيم داعش في الأنبار وقتل 12 مسلحا.\n";
        var id = await _api.UploadAsync("assert/a.txt", text);
        await _api.SettleAsync(id, "enriched");

        var shelling = await _api.ListAsync("api/events?type=ASSAULT&from=2016-05-10&to=2016-05-10");
        var claims = await _api.ListAsync("api/claims?from=2016-05-10&to=2016-05-10");
        var figures = await _api.ListAsync("api/figures?unit=person&from=2016-05-10&to=2016-05-10");

        Assert.Contains(shelling, item => item["article"]!["id"]!.GetValue<string>() == id && item["event"]!["actors"]!.AsArray().Count > 0);
        Assert.Contains(claims, item => item["claim"]!["speaker"]!["text"]!.GetValue<string>().Contains("وزير الدفاع", StringComparison.Ordinal));
        Assert.Contains(figures, item => item["figure"]!["value"]!.GetValue<decimal>() == 12);
    }

    [Fact]
    public async Task I_can_follow_an_entity_from_its_name_to_what_it_does_and_what_is_named_beside_it()
    {
        var text = "قصف في الأنبار\n\n11 أيار 2013\n\nقال وزير الدفاع العراقي إن الجيش العراقي قصف مواقع تنظيم داعش في الأنبار وقتل 12 مسلحا.\n";
        var id = await _api.UploadAsync("entity/a.txt", text);
        var article = await _api.SettleAsync(id, "enriched");
        var army = article["events"]!.AsArray().SelectMany(found => found!["actors"]!.AsArray()).Select(actor => actor!["entity"]?.GetValue<string>()).First(found => found is not null)!;
        var name = article["entities"]!.AsArray().Single(entity => entity!["id"]!.GetValue<string>() == army)!["name"]!["ar"]!.GetValue<string>();

        var found = await _api.GetAsync("api/entities?q=" + Uri.EscapeDataString(name.Split(' ')[^1]));
        var profile = await _api.GetAsync("api/entities/" + army);
        var events = await _api.ListAsync($"api/entities/{army}/events?from=2013-05-11&to=2013-05-11");
        var timeline = await _api.GetAsync($"api/timeline?entity={army}&by=week&from=2013-05-11&to=2013-05-11");
        var graph = await _api.GetAsync($"api/graph?entity={army}&from=2013-05-11&to=2013-05-11");
        var status = await _api.GetAsync("api/status");

        Assert.Contains(found["items"]!.AsArray(), item => item!["id"]!.GetValue<string>() == army);
        Assert.False(found["search"]!["fuzzy"]!.GetValue<bool>());
        Assert.Equal(name, profile["name"]!["ar"]!.GetValue<string>());
        Assert.Contains(profile["timeline"]!["items"]!.AsArray(), item => item!["period"]!.GetValue<string>() == "2013-05");
        Assert.NotEmpty(profile["related"]!["items"]!.AsArray());
        Assert.Contains(events, item => item["article"]!["id"]!.GetValue<string>() == id);
        Assert.Empty(await _api.ListAsync($"api/entities/{army}/claims?role=speaker&from=2013-05-11&to=2013-05-11"));
        Assert.Equal("2013-W19", timeline["items"]![0]!["period"]!.GetValue<string>());
        Assert.Equal(army, graph["nodes"]![0]!["id"]!.GetValue<string>());
        Assert.All(graph["edges"]!.AsArray(), edge => Assert.Equal(1, edge!["weight"]!.GetValue<int>()));
        Assert.False(graph["window"]!["atLeast"]!.GetValue<bool>());
        Assert.True(status["uploads"]!["byState"]!["enriched"]!.GetValue<int>() >= 1);
        Assert.NotEmpty((await _api.GetAsync("api/stats"))["newest"]!["entities"]!.AsArray());
    }

    [Fact]
    public async Task A_file_put_straight_into_the_container_is_found()
    {
        var blob = fixture.Account.Articles.GetBlobClient("direct.txt");
        await blob.UploadAsync(BinaryData.FromString(TestNews.Article("خبر مباشر", "5/4/2020", "دمشق")));

        await _api.SettleAsync(ArticleId.FromName("direct.txt"), "enriched");
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var text = TestNews.Article("خبر يعاد رفعه", "1/2/2019", "الموصل");
        var id = await _api.UploadAsync("same.txt", text);
        var before = await _api.SettleAsync(id, "enriched");
        var rows = await fixture.IndexRowsAsync(id);
        var parsed = fixture.App.Succeeded("ParseArticle");

        await _api.UploadAsync("same.txt", text);
        await Until.TrueAsync(() => Task.FromResult(fixture.App.Succeeded("ParseArticle") > parsed), TimeSpan.FromSeconds(30), () => "the upload was not looked at");

        var after = await _api.SettleAsync(id, "enriched");
        Assert.Equal(before["status"]!.ToJsonString(), after["status"]!.ToJsonString());
        Assert.Equal(rows, await fixture.IndexRowsAsync(id));
    }

    [Fact]
    public async Task A_changed_file_replaces_its_rows_and_leaves_none_behind()
    {
        var id = await _api.UploadAsync("change.txt", TestNews.Article("الخبر الأول", "10/3/2018", "البصرة"));
        await _api.SettleAsync(id, "enriched");

        await _api.UploadAsync("change.txt", TestNews.Article("الخبر الثاني", "12/4/2018", "حلب"));
        await _api.SettleAsync(id, "enriched", article => article["title"]!.GetValue<string>() == "الخبر الثاني");

        await Until.TrueAsync(
            async () => (await fixture.IndexRowsAsync(id)).TrueForAll(row => row.StartsWith("201804-", StringComparison.Ordinal)),
            TimeSpan.FromSeconds(20),
            () => "old rows were left");
        Assert.Empty(await _api.ListAsync("api/articles?from=2018-03-01&to=2018-03-31"));
        Assert.Single(await _api.ListAsync("api/articles?from=2018-04-01&to=2018-04-30"));
    }

    [Fact]
    public async Task A_deleted_article_is_gone_with_its_rows_and_says_so()
    {
        var id = await _api.UploadAsync("delete.txt", TestNews.Article("خبر يحذف", "7/7/2017", "الرقة"));
        await _api.SettleAsync(id, "enriched");

        await _api.DeleteAsync(id);

        Assert.Equal(HttpStatusCode.Gone, await _api.StatusOfAsync($"api/articles/{id}"));
        Assert.Empty(await fixture.IndexRowsAsync(id));
        Assert.Empty(await _api.ListAsync("api/articles?from=2017-07-01&to=2017-07-31"));
        Assert.Equal(HttpStatusCode.NotFound, (await _api.TryAsync(HttpMethod.Delete, $"api/articles/{id}")).Status);
        Assert.Contains(await _api.ListAsync("api/articles?status=gone"), item => item["id"]!.GetValue<string>() == id);
        Assert.Contains(await _api.ListAsync("api/articles?order=arrival"), item => item["id"]!.GetValue<string>() == id && item["state"]!.GetValue<string>() == "gone");
    }

    [Fact]
    public async Task A_blob_deleted_behind_our_back_is_found_by_reprocessing_and_can_come_back()
    {
        var text = TestNews.Article("خبر يختفي", "8/8/2016", "دير الزور");
        var id = await _api.UploadAsync("vanish.txt", text);
        await _api.SettleAsync(id, "enriched");
        await fixture.Account.Articles.DeleteBlobAsync("vanish.txt");

        var result = await _api.ReprocessAsync();

        Assert.True(result["gone"]!.GetValue<int>() >= 1);
        Assert.Equal(HttpStatusCode.Gone, await _api.StatusOfAsync($"api/articles/{id}"));
        Assert.Empty(await fixture.IndexRowsAsync(id));
        await _api.UploadAsync("vanish.txt", text);
        await _api.SettleAsync(id, "enriched");
    }

    [Fact]
    public async Task What_an_older_engine_made_is_made_again()
    {
        var id = await _api.UploadAsync("old.txt", TestNews.Article("خبر قديم", "9/9/2015", "تكريت"));
        var before = await _api.SettleAsync(id, "enriched");
        await SetEngineAsync(id, "0 0 0");

        await _api.ReprocessAsync();

        await Until.TrueAsync(
            async () => (await fixture.IndexRowsAsync(id)).TrueForAll(row => row.EndsWith("|00000002", StringComparison.Ordinal)),
            TimeSpan.FromSeconds(30),
            () => "the article was not made again");
        var after = await _api.SettleAsync(id, "enriched");
        Assert.Equal(before["mentions"]!.ToJsonString(), after["mentions"]!.ToJsonString());
        Assert.Equal(0, (await _api.ReprocessAsync())["enqueued"]!.GetValue<int>());
    }

    [Fact]
    public async Task What_fails_five_times_ends_as_failed_with_the_reason()
    {
        var id = await _api.UploadAsync("poison.txt", TestNews.Article("خبر يتعثر", "3/3/2014", "سنجار"));
        await _api.SettleAsync(id, "enriched");
        var parsed = await ParsedBlobAsync(id);
        await parsed.UploadAsync(BinaryData.FromString("{ broken"), overwrite: true);
        await SetEngineAsync(id, "0 0 0");

        await _api.ReprocessAsync();

        var article = await _api.SettleAsync(id, "failed");
        Assert.Contains("Try 5", article["status"]!["reason"]!["en"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains(parsed.Name, article["status"]!["reason"]!["en"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(5, fixture.App.Log.Count(line => line.Contains("Function EnrichArticle failed", StringComparison.Ordinal)));
        Assert.Contains(await _api.ListAsync("api/articles?status=failed"), item => item["id"]!.GetValue<string>() == id);
    }

    [Theory]
    [InlineData("empty.txt", "", "empty")]
    [InlineData("paper.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj", "unsupported")]
    public async Task A_file_that_cannot_be_used_fails_with_a_reason_in_both_languages(string name, string content, string outcome)
    {
        var id = await _api.UploadAsync(name, Encoding.Latin1.GetBytes(content));

        var article = await _api.SettleAsync(id, "failed");

        Assert.Equal(outcome, article["outcome"]!.GetValue<string>());
        Assert.NotEmpty(article["reason"]!["ar"]!.GetValue<string>());
        Assert.NotEmpty(article["reason"]!["en"]!.GetValue<string>());
        Assert.Contains(await _api.ListAsync("api/articles?status=failed"), item => item["id"]!.GetValue<string>() == id && item["outcome"]!.GetValue<string>() == outcome);
    }

    [Fact]
    public async Task The_uploader_knows_better_than_the_file()
    {
        var text = TestNews.Article("خبر بتاريخ معلوم", "1/1/2012", "عانة");
        var id = await _api.UploadAsync(
            "hints.txt", Encoding.UTF8.GetBytes(text), "&published=2013-05-06&outlet=" + Uri.EscapeDataString("شفق نيوز") + "&url=https%3A%2F%2Fexample.org%2Fa");

        var article = await _api.SettleAsync(id, "enriched");

        Assert.Equal("2013-05-06", article["published"]!["value"]!.GetValue<string>());
        Assert.Equal("شفق نيوز", article["outlet"]!["name"]!.GetValue<string>());
        Assert.Equal("https://example.org/a", article["url"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_archive_becomes_articles_that_come_and_go_with_it()
    {
        var json = $$"""{"title":"خبر آخر في أرشيف","date":"2011-04-05","text":"{{TestNews.Article("متن", "5/4/2011", "القامشلي").ReplaceLineEndings("\\n")}}"}""";
        var archive = TestNews.Zip(
            ("a.txt", Encoding.UTF8.GetBytes(TestNews.Article("خبر في أرشيف", "4/4/2011", "الحسكة"))),
            ("b.json", Encoding.UTF8.GetBytes(json)),
            ("c.zip", TestNews.Zip(("d.pdf", "%PDF-1.7"))));
        var id = await _api.UploadAsync("archive.zip", archive);

        var container = await _api.SettleAsync(id, "unpacked");
        var items = new List<JsonNode>();
        foreach (var position in new[] { 0, 1 }) items.Add(await _api.SettleAsync(ArticleId.FromName($"archive.zip#{position}"), "enriched"));

        var nested = await _api.SettleAsync(ArticleId.FromName("archive.zip#2#0"), "failed");

        Assert.Equal("unsupported", nested["outcome"]!.GetValue<string>());
        Assert.Equal(3, container["contents"]!["items"]!.GetValue<int>());
        Assert.Equal(["text", "json"], items.Select(item => item["source"]!["format"]!.GetValue<string>()));
        Assert.All(items, item => Assert.Equal("articles/archive.zip", item["source"]!["parent"]!.GetValue<string>()));
        Assert.Equal(2, (await _api.ListAsync("api/articles?from=2011-04-01&to=2011-04-30")).Count);
        Assert.Contains(await _api.ListAsync("api/articles?status=unpacked"), item => item["id"]!.GetValue<string>() == id && item["items"]!.GetValue<int>() == 3);

        await _api.DeleteAsync(id);

        Assert.Equal(HttpStatusCode.Gone, await _api.StatusOfAsync($"api/articles/{ArticleId.FromName("archive.zip#1")}"));
        Assert.Empty(await _api.ListAsync("api/articles?from=2011-04-01&to=2011-04-30"));
    }

    private async Task<BlobClient> ParsedBlobAsync(string id)
    {
        await foreach (var blob in fixture.Account.Parsed.GetBlobsAsync(BlobTraits.None, BlobStates.None, id, default)) return fixture.Account.Parsed.GetBlobClient(blob.Name);
        throw new InvalidOperationException("no parsed document");
    }

    private async Task SetEngineAsync(string id, string engine)
    {
        var change = new TableEntity(UploadKeys.Partition(id), UploadKeys.Head(id)) { ["Engine"] = engine };
        await fixture.Account.Uploads.UpsertEntityAsync(change, TableUpdateMode.Merge);
    }
}
