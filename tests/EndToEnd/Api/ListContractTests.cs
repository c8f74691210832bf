using System.Globalization;
using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace EndToEnd.Api;

/// <summary>What callers of lists may count on, over real storage.</summary>
public sealed class ListContractTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private readonly ApiClient _api = fixture.Api;

    [Fact]
    public async Task Articles_that_are_written_again_while_somebody_pages_come_once_each()
    {
        const int Many = 8;
        string[] ids = await Task.WhenAll(Enumerable.Range(0, Many).Select(n => UploadAsync($"again/{n}.txt", n, "الأول")));
        await SettleAsync(ids, "الأول");

        var writing = Task.Run(async () =>
        {
            await Task.WhenAll(Enumerable.Range(0, Many).Select(n => UploadAsync($"again/{n}.txt", n, "الثاني")));
            await SettleAsync(ids, "الثاني");
        });
        var passes = 0;
        do
        {
            Assert.Equal(ids.Order(StringComparer.Ordinal), (await PagesAsync("api/articles?from=2018-05-01&to=2018-05-31&limit=2")).Order(StringComparer.Ordinal));
            passes++;
        }
        while (!writing.IsCompleted);
        await writing;

        Assert.True(passes > 1);
    }

    [Fact]
    public async Task An_article_is_found_by_the_days_that_it_speaks_of()
    {
        var id = await PublishAsync("mentioned.txt", "وأضاف أن الاتفاق وقع في 5 نيسان 2003 في بغداد.");

        Assert.Equal([id], await PagesAsync("api/articles?mentionedFrom=2003-04-05&mentionedTo=2003-04-05"));
        Assert.Equal([id], await PagesAsync("api/articles?mentionedFrom=2003-03-01&mentionedTo=2003-04-30"));
        Assert.Contains(id, await PagesAsync("api/articles?mentionedFrom=2003-04-05"));
        Assert.Equal([id], await PagesAsync("api/articles?mentionedTo=2003-04-05"));
        Assert.Empty(await PagesAsync("api/articles?mentionedFrom=2003-04-06&mentionedTo=2003-04-07"));
        Assert.Empty(await PagesAsync("api/articles?mentionedTo=2003-04-04"));
    }

    [Fact]
    public async Task An_article_is_found_by_who_speaks_in_any_spelling()
    {
        var id = await PublishAsync("speaker.txt", "وقال المتحدث الرسمي باسم الهيئة العليا للمنافذ إن المعبر مغلق.");
        var speaker = (await _api.ListAsync("api/claims")).Where(item => item["article"]!["id"]!.GetValue<string>() == id)
            .Select(item => item["claim"]!["speaker"]!["text"]!.GetValue<string>()).First(text => text.Contains("الهيئة العليا", StringComparison.Ordinal));

        Assert.Equal([id], await PagesAsync("api/articles?speaker=" + Uri.EscapeDataString(speaker)));
        Assert.Equal([id], await PagesAsync("api/articles?speaker=" + Uri.EscapeDataString(speaker.Replace('ة', 'ه'))));
        Assert.Empty(await PagesAsync("api/articles?speaker=" + Uri.EscapeDataString("المتحدث باسم لا أحد")));
    }

    [Fact]
    public async Task Articles_are_found_by_the_story_that_they_tell()
    {
        var (first, second, other) = (await PublishAsync("story/1.txt", "خبر أول."), await PublishAsync("story/2.txt", "خبر ثان."), await PublishAsync("story/3.txt", "خبر آخر."));
        foreach (var id in new[] { first, second }) await TellAsync(id, "story-1");
        await TellAsync(other, "story-2");

        Assert.Equal(new[] { first, second }.Order(StringComparer.Ordinal), (await PagesAsync("api/articles?story=story-1&limit=1")).Order(StringComparer.Ordinal));
        Assert.Equal([other], await PagesAsync("api/articles?story=story-2&language=ar"));
        Assert.Empty(await PagesAsync("api/articles?story=story"));
    }

    [Theory]
    [InlineData("api/articles?", "a", "", 2_000, 2011)]
    [InlineData("api/articles?entity=Q83317&", "e", "Q83317", 2_000, 2012)]
    [InlineData("api/events?type=ASSAULT&", "v", "ASSAULT", 500, 2013)]
    public async Task A_page_may_be_empty_and_still_lead_on(string path, string kind, string value, int rows, int year)
    {
        var id = await _api.UploadAsync($"empty/{year}.txt", TestNews.Article("قصف في الموصل", $"2/1/{year}", "الموصل") + "\nقصفت طائرة حربية مواقع في الموصل.\n");
        await _api.SettleAsync(id, "enriched");
        // Newer rows that no head believes are all that one page looks at.
        await WriteAsync(new IndexKey(kind, value), new DateTime(year, 1, 10), rows);

        var empty = await _api.GetAsync($"{path}from={year}-01-01&to={year}-01-31&limit=200");
        var rest = await _api.GetAsync($"{path}from={year}-01-01&to={year}-01-31&limit=200&cursor={empty["next"]!.GetValue<string>()}");

        Assert.Empty(empty["items"]!.AsArray());
        Assert.NotEmpty(rest["items"]!.AsArray());
        Assert.All(rest["items"]!.AsArray(), item => Assert.Contains(id, item!.ToJsonString(), StringComparison.Ordinal));
        Assert.Null(rest["next"]);
    }

    private static string Text(int n, string word) => TestNews.Article($"العنوان {word}", $"{n + 1}/5/2018", "بغداد");

    private Task<string> UploadAsync(string name, int n, string word) => _api.UploadAsync(name, Text(n, word));

    private Task SettleAsync(IEnumerable<string> ids, string word) => Task.WhenAll(ids.Select(id => _api.SettleAsync(
        id, "enriched", article => article["title"]!.GetValue<string>() == $"العنوان {word}" && article["blocks"] is not null)));

    private async Task<string> PublishAsync(string name, string sentence)
    {
        var id = await _api.UploadAsync(name, TestNews.Article("اجتماع في بغداد", "7/6/2017", "بغداد") + "\n" + sentence + "\n");
        await _api.SettleAsync(id, "enriched");
        return id;
    }

    // What a stage that compares articles would do.
    private async Task TellAsync(string id, string story)
    {
        var account = fixture.Account;
        var (registry, documents) = (new UploadRegistry(account, TimeProvider.System), new DocumentStore(account));
        var publisher = new ArticlePublisher(registry, new IndexWriter(account, new StorageOptions()), new DirectoryWriter(account), documents, TimeProvider.System);
        var row = (await registry.FindAsync(id, default))!;
        var article = (await documents.ReadEnrichedAsync(id, row.Generation, default))! with { Story = story };
        row.Pending++;
        await registry.ReplaceAsync(row, default);
        Assert.True(await publisher.PublishAsync(row, article, UploadState.Enriched, default));
    }

    private async Task WriteAsync(IndexKey key, DateTime published, int rows)
    {
        var account = fixture.Account;
        var month = published.ToString("yyyyMM", CultureInfo.InvariantCulture);
        var (year, partition) = (DirectoryKeys.YearPartition(month), IndexKeys.Partition(month, 0));
        await account.Directory.UpsertEntityAsync(new TableEntity(DirectoryKeys.Years, DirectoryKeys.YearRow(year)), TableUpdateMode.Replace);
        await account.Directory.UpsertEntityAsync(new TableEntity(year, DirectoryKeys.Occurrence(key, month, 0)), TableUpdateMode.Replace);
        var keys = Enumerable.Range(0, rows).Select(n => IndexKeys.Row(key, new OrderKey(InverseDate.OfMinute(published), ArticleId.FromName($"{key.Value}-{n}")), 1));
        foreach (var chunk in keys.Chunk(100))
            await account.Index.SubmitTransactionAsync(chunk.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(partition, row))));
    }

    // Ids of the articles in a list, page by page, empty ones too.
    private async Task<List<string>> PagesAsync(string path)
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = await _api.GetAsync(path + (cursor is null ? "" : "&cursor=" + cursor));
            ids.AddRange(page["items"]!.AsArray().Select(item => item!["id"]!.GetValue<string>()));
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        return ids;
    }
}
