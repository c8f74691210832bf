using Azure;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;
using TestKit;

namespace Marsad.Storage.Tests.Writing;

[Collection(AzuriteGroup.Name)]
public sealed class ArticlePublisherTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Thousands_of_words_without_sense_are_stored_and_the_article_is_found()
    {
        var store = await TestStore.CreateAsync(azurite);
        var random = new Random(5);
        var words = Enumerable.Range(0, 2_500).Select(_ => string.Concat(Enumerable.Range(0, 150).Select(_ => (char)('a' + random.Next(26)))));
        var row = await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01", "Q1") with { Blocks = [new Block(BlockKind.Paragraph, string.Join(' ', words))] });

        Assert.InRange((await store.IndexRowsAsync(row.Id)).Count, 200, 2_000);
        Assert.Equal(row.Id, Assert.Single((await store.Articles.ListAsync(new ArticleFilter { Entity = "Q1" }, 5, null, default)).Items).Id);
    }

    private static readonly ArticleFilter Everything = new();

    [Fact]
    public async Task Texts_of_any_length_have_room_in_the_row()
    {
        var store = await TestStore.CreateAsync(azurite);
        var text = new string('ع', 100_000);

        var row = await store.PublishAsync(TestArticle.Create("long.txt", "2026-03-10") with { Title = text, Outlet = new Outlet(text, null) });

        var (item, document) = (await store.Articles.FindAsync(row.Id, default))!.Value;
        Assert.Equal((UploadRow.MaxText, UploadRow.MaxText), (item.Title!.Length, item.Outlet!.Name.Length));
        Assert.Equal(text, document!.Title);
    }

    [Fact]
    public async Task A_new_generation_replaces_the_old_rows_and_leaves_none_behind()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-10", "Q1", "Q2"));
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-04-02T10:30", "Q2", "Q3"));

        var rows = await store.IndexRowsAsync(ArticleId.FromName("a.txt"));

        Assert.Equal(8, rows.Count); // all, outlet, two entities, two words, digest, manifest
        Assert.All(rows, row => Assert.StartsWith("202604-", row, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.EndsWith("|00000002", row, StringComparison.Ordinal));
        Assert.Empty((await store.Articles.ListAsync(new ArticleFilter { Entity = "Q1" }, 10, null, default)).Items);
        Assert.Single((await store.Articles.ListAsync(new ArticleFilter { Entity = "Q3" }, 10, null, default)).Items);
    }

    [Fact]
    public async Task Rows_that_were_not_committed_are_not_seen()
    {
        var store = await TestStore.CreateAsync(azurite);
        var row = await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-10", "Q1"));
        var index = new IndexWriter(store.Account, new StorageOptions());

        await index.WriteAsync(IndexRows.Of(TestArticle.Create("a.txt", "2026-03-11", "Q9")), row.Pending + 1, null, default);

        Assert.Equal(["2026-03-10"], (await store.Articles.ListAsync(Everything, 10, null, default)).Items.Select(item => item.Published));
    }

    [Fact]
    public async Task Work_that_newer_content_overtook_takes_its_rows_away()
    {
        var store = await TestStore.CreateAsync(azurite);
        var slow = await store.Registry.ReceiveAsync("a.txt", DateTimeOffset.UnixEpoch, default);
        slow.InputHash = TestStore.InputHash;
        slow.Pending = 1;
        await store.Registry.ReplaceAsync(slow, default);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-05-01", "Q5"));

        var published = await store.Publisher.PublishAsync(slow, TestArticle.Create("a.txt", "2026-03-10", "Q1"), UploadState.Enriched, default);

        Assert.False(published);
        Assert.All(await store.IndexRowsAsync(slow.Id), row => Assert.StartsWith("202605-", row, StringComparison.Ordinal));
        Assert.Equal("2026-05-01", (await store.Articles.FindAsync(slow.Id, default))!.Value.Document!.Published!.Value);
    }

    [Fact]
    public async Task The_same_generation_published_twice_is_one_article()
    {
        var store = await TestStore.CreateAsync(azurite);
        var article = TestArticle.Create("a.txt", "2026-03-10", "Q1");
        var row = await store.Registry.ReceiveAsync("a.txt", DateTimeOffset.UnixEpoch, default);
        (row.InputHash, row.Pending) = (TestStore.InputHash, 1);
        await store.Registry.ReplaceAsync(row, default);
        var twin = (await store.Registry.FindAsync(row.Id, default))!;

        Assert.True(await store.Publisher.PublishAsync(row, article, UploadState.Enriched, default));
        Assert.True(await store.Publisher.PublishAsync(twin, article, UploadState.Enriched, default));

        Assert.Single((await store.Articles.ListAsync(Everything, 10, null, default)).Items);
        Assert.Equal(7, (await store.IndexRowsAsync(row.Id)).Count);
    }

    [Fact]
    public async Task A_removed_article_leaves_its_head_row_only()
    {
        var store = await TestStore.CreateAsync(azurite);
        var row = await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-10", "Q1"));

        await store.Publisher.RemoveAsync(row, default);

        Assert.Empty(await store.IndexRowsAsync(row.Id));
        Assert.Equal(UploadState.Gone, (await store.Registry.FindAsync(row.Id, default))!.State);
        Assert.Null(await store.Documents.ReadEnrichedAsync(row.Id, 1, default));
        Assert.Empty((await store.Articles.ListAsync(Everything, 10, null, default)).Items);
    }

    [Fact]
    public async Task More_rows_than_a_transaction_takes_are_all_written_and_all_replaced()
    {
        var store = await TestStore.CreateAsync(azurite);
        var many = Enumerable.Range(1, 250).Select(i => $"Q{i}").ToArray();
        var row = await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-10", many));
        Assert.Equal(256, (await store.IndexRowsAsync(row.Id)).Count);

        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-10", "Q1"));

        Assert.Equal(7, (await store.IndexRowsAsync(row.Id)).Count);
    }

    [Fact]
    public async Task A_head_row_changed_by_somebody_else_is_not_overwritten()
    {
        var store = await TestStore.CreateAsync(azurite);
        var mine = await store.Registry.ReceiveAsync("a.txt", DateTimeOffset.UnixEpoch, default);
        var theirs = (await store.Registry.FindAsync(mine.Id, default))!;
        await store.Registry.ReplaceAsync(theirs, default);

        var conflict = await Assert.ThrowsAsync<RequestFailedException>(() => store.Registry.ReplaceAsync(mine, default));

        Assert.Equal(412, conflict.Status);
    }

    [Fact]
    public async Task A_failure_outside_the_content_is_listed_with_its_reason()
    {
        var store = await TestStore.CreateAsync(azurite);
        var row = await store.Registry.ReceiveAsync("a.txt", new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero), default);

        await store.Publisher.PublishFailureAsync(row, new Bilingual("سبب", "reason"), default);

        var item = Assert.Single((await store.Articles.ListAsync(new ArticleFilter { State = UploadState.Failed }, 10, null, default)).Items);
        Assert.Equal(new Bilingual("سبب", "reason"), item.Reason);
        Assert.StartsWith("202606-", Assert.Single(await store.IndexRowsAsync(row.Id), r => r.Contains(" a|", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Index_rows_place_an_undated_article_at_its_arrival()
    {
        var rows = IndexRows.Of(TestArticle.Create("a.txt", null));

        Assert.True(rows.Undated);
        Assert.Equal("202611", rows.Sort.Month);
        Assert.Equal([IndexKey.All, IndexKey.Outlet("out:shafaq-com"), IndexKey.Term("a"), IndexKey.Term("txt")], rows.Keys);
    }
}
