using System.Globalization;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class ArticleQueriesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Pages_run_newest_first_over_months_and_shards_without_gap_or_repetition()
    {
        var store = await TestStore.CreateAsync(azurite);
        var days = Enumerable.Range(0, 30).Select(i => new DateOnly(2025, 11, 1).AddDays(i * 7)).ToList();
        foreach (var day in days) await store.PublishAsync(TestArticle.Create($"{day:yyyyMMdd}.txt", Iso(day), "Q1"));

        var seen = await AllAsync(store, new ArticleFilter(), 7);

        Assert.Equal(days.OrderDescending().Select(Iso), seen);
    }

    [Fact]
    public async Task A_cursor_survives_writes_in_between()
    {
        var store = await TestStore.CreateAsync(azurite);
        for (var day = 1; day <= 6; day++) await store.PublishAsync(TestArticle.Create($"{day}.txt", $"2026-03-0{day}"));
        var first = await store.Articles.ListAsync(new ArticleFilter(), 3, null, default);
        await store.PublishAsync(TestArticle.Create("new.txt", "2026-03-09"));
        await store.PublishAsync(TestArticle.Create("4.txt", "2026-03-04"));

        var second = await store.Articles.ListAsync(new ArticleFilter(), 3, After(first.Next!), default);

        Assert.Equal(["2026-03-06", "2026-03-05", "2026-03-04"], first.Items.Select(item => item.Published));
        Assert.Equal(["2026-03-03", "2026-03-02", "2026-03-01"], second.Items.Select(item => item.Published));
        Assert.Null(second.Next);
    }

    [Theory]
    [InlineData("2026-02-01", "2026-03-02", new[] { "2026-03-02", "2026-02-01" })]
    [InlineData("2026-03-03", null, new[] { "2026-04-01", "2026-03-03" })]
    [InlineData(null, "2026-01-31", new[] { "2026-01-31" })]
    [InlineData("2027-01-01", null, new string[0])]
    public async Task Days_bound_the_list_on_both_sides_inclusively(string? from, string? to, string[] expected)
    {
        var store = await TestStore.CreateAsync(azurite);
        foreach (var day in new[] { "2026-01-31", "2026-02-01", "2026-03-02", "2026-03-03", "2026-04-01" })
            await store.PublishAsync(TestArticle.Create(day + ".txt", day));

        var filter = new ArticleFilter { From = Day(from), To = Day(to) };

        Assert.Equal(expected, await AllAsync(store, filter, 2));
    }

    [Fact]
    public async Task A_filter_on_state_is_checked_on_the_heads()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01"));

        Assert.Empty(await AllAsync(store, new ArticleFilter { State = UploadState.Failed }, 5));
        Assert.Single(await AllAsync(store, new ArticleFilter { State = UploadState.Enriched, Outlet = "out:shafaq-com" }, 5));
        Assert.Empty(await AllAsync(store, new ArticleFilter { Outlet = "out:other" }, 5));
    }

    [Fact]
    public async Task Newest_uploads_and_counts_come_from_the_log_and_the_heads()
    {
        var store = await TestStore.CreateAsync(azurite);
        for (var minute = 0; minute < 5; minute++)
            await store.Registry.ReceiveAsync($"{minute}.txt", new DateTimeOffset(2026, 3, 1, 10, minute, 0, TimeSpan.Zero), default);

        var newest = await store.Uploads.ListAsync(null, 3, null, default);
        var counts = await store.Uploads.CountAsync(default);

        Assert.Equal(["articles/4.txt", "articles/3.txt", "articles/2.txt"], newest.Items.Select(item => item.Path));
        Assert.True(Cursor.TryRead(newest.Next!, out var after));
        Assert.True(UploadKeys.IsLog(after));
        var rest = await store.Uploads.ListAsync(UploadState.Received, 3, after, default);
        Assert.Equal(["articles/1.txt", "articles/0.txt"], rest.Items.Select(item => item.Path));
        Assert.Null(rest.Next);
        Assert.Empty((await store.Uploads.ListAsync(UploadState.Gone, 3, null, default)).Items);
        Assert.Equal(5, counts.Of(UploadState.Received));
        Assert.False(counts.AtLeast);
    }

    [Fact]
    public async Task What_few_pass_is_looked_at_in_ever_larger_parts()
    {
        var store = await TestStore.CreateAsync(azurite);
        const int Articles = 60;
        for (var n = 0; n < Articles; n++) await store.PublishAsync(TestArticle.Create($"{n}.txt", "2026-03-01"));

        using var counter = new RequestCounter();
        Assert.Empty((await store.Articles.ListAsync(new ArticleFilter { State = UploadState.Failed }, 1, null, default)).Items);
        var articles = counter.Requests.Count - Articles;
        Assert.Empty((await store.Uploads.ListAsync(UploadState.Failed, 1, null, default)).Items);
        var uploads = counter.Requests.Count - Articles - articles - Articles;

        // Beside the heads: years, months and in each of 4 shards 2, 4, 8 … rows; 2, 4, 8 … rows of 16 logs.
        Assert.InRange(articles, 6, 2 + 4 * 5);
        Assert.InRange(uploads, 16, 16 * 6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("***")]
    [InlineData("_w")]
    public void Cursor_IsRefused_WhenItIsNoneOfOurs(string text) => Assert.False(Cursor.TryRead(text, out _));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static OrderKey After(string cursor)
    {
        Assert.True(Cursor.TryRead(cursor, out var text));
        Assert.True(OrderKey.TryParse(text, out var key));
        return key;
    }

    private static async Task<List<string?>> AllAsync(TestStore store, ArticleFilter filter, int limit)
    {
        var seen = new List<string?>();
        OrderKey? after = null;
        while (true)
        {
            var page = await store.Articles.ListAsync(filter, limit, after, default);
            Assert.InRange(page.Items.Count, 0, limit);
            seen.AddRange(page.Items.Select(item => item.Published));
            if (page.Next is null) return seen;
            after = After(page.Next);
        }
    }
}
