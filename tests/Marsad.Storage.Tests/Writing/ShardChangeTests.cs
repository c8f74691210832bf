using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Marsad.Storage.Writing;
using TestKit;

namespace Marsad.Storage.Tests.Writing;

/// <summary>Articles that were written under four shards, read and written under eight.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class ShardChangeTests(AzuriteFixture azurite)
{
    private const int Articles = 12;
    private static readonly string[] All = [.. Enumerable.Range(0, Articles).Select(Name).Order(StringComparer.Ordinal)];

    /// <summary>Filters that every article passes: by an index row alone, by a key with its digest, by digests alone.</summary>
    public static TheoryData<string> Filters => [.. FilterOf.Keys];

    private static readonly Dictionary<string, ArticleFilter> FilterOf = new(StringComparer.Ordinal)
    {
        ["all"] = new(),
        ["entity"] = new() { Entity = "Q1" },
        ["entity and event"] = new() { Entity = "Q1", Event = "ASSAULT" },
        ["type"] = new() { Type = EntityType.GeopoliticalEntity },
        ["words"] = new() { Query = QueryOf("كاسحة") },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Every_filter_finds_what_was_written_before(string filter)
    {
        var store = await ChangedAsync();
        await store.PublishAsync(Article("new.txt"));

        Assert.Equal([.. All, "new.txt"], await ListAsync(store, FilterOf[filter]));
    }

    [Fact]
    public async Task Ranks_events_likeness_and_counts_take_in_what_was_written_before()
    {
        var store = await ChangedAsync();

        Assert.Equal(Articles, (await store.Windows.RankAsync(FilterOf["words"], [], 100, null, default)).Items.Count);
        Assert.Equal(Articles, (await store.Assertions.ListEventsAsync(new EventFilter { Type = "ASSAULT" }, default, 100, null, default)).Items.Count);
        Assert.Equal(Articles - 1, (await store.Similar.FindAsync(ArticleId.FromName(Name(0)), 50, default))!.Count);
        Assert.Equal(Articles, (await store.Timelines.CountAsync(new TimelineFilter(), Period.Month, default, default)).Items.Sum(count => count.Articles));
    }

    [Fact]
    public async Task Articles_that_are_written_again_come_once_and_leave_no_old_row()
    {
        var store = await ChangedAsync();

        foreach (var name in All) await store.PublishAsync(Article(name, "كاسحة أخرى"));

        foreach (var filter in FilterOf.Values) Assert.Equal(All, await ListAsync(store, filter));
        foreach (var name in All) await AssertRowsAsync(store, name, generation: 2);
    }

    [Fact]
    public async Task Articles_that_are_deleted_leave_nothing()
    {
        var store = await ChangedAsync();

        foreach (var name in All) await store.Publisher.RemoveAsync((await store.Registry.FindAsync(ArticleId.FromName(name), default))!, default);

        foreach (var filter in FilterOf.Values) Assert.Empty(await ListAsync(store, filter));
        foreach (var name in All) Assert.Empty(await store.IndexRowsAsync(ArticleId.FromName(name)));
    }

    [Fact]
    public async Task A_writer_that_was_cut_off_before_the_change_and_comes_back_after_it_shows_an_article_once()
    {
        var old = await TestStore.CreateAsync(azurite);
        var article = Article(All.First(name => IndexKeys.Shard(ArticleId.FromName(name), 8) > 3));
        var row = IndexRows.Of(article);
        await new IndexWriter(old.Account, new StorageOptions { Shards = 4 }).WriteAsync(row, 1, article, default);
        await new DirectoryWriter(old.Account).WriteAsync(row, IndexKeys.Shard(article.Id, 4), article.Entities, default);
        var store = old.WithShards(8);

        await store.PublishAsync(article);

        Assert.Equal(2, (await store.IndexRowsAsync(article.Id)).Select(key => key.Split(' ')[0]).Distinct().Count());
        foreach (var filter in FilterOf.Values) Assert.Single(await ListAsync(store, filter));
    }

    private async Task<TestStore> ChangedAsync()
    {
        var old = await TestStore.CreateAsync(azurite, shards: 4);
        foreach (var name in All) await old.PublishAsync(Article(name));
        Assert.Contains(All, name => IndexKeys.Shard(ArticleId.FromName(name), 8) > 3);
        return old.WithShards(8);
    }

    private static async Task AssertRowsAsync(TestStore store, string name, int generation)
    {
        var id = ArticleId.FromName(name);
        var rows = await store.IndexRowsAsync(id);
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.StartsWith($"202603-{IndexKeys.Shard(id, 8):x2} ", row, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.EndsWith($"|{generation:x8}", row, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> ListAsync(TestStore store, ArticleFilter filter)
    {
        var page = await store.Articles.ListAsync(filter, 100, null, default);
        Assert.Null(page.Next);
        return [.. page.Items.Select(item => item.Path[(ArticleId.Container.Length + 1)..]).Order(StringComparer.Ordinal)];
    }

    private static ArticleDocument Article(string name, string text = "كاسحة ألغام") => TestArticle.Create(name, "2026-03-10", "Q1") with
    {
        Blocks = [new Block(BlockKind.Title, "عنوان"), new Block(BlockKind.Paragraph, text)],
        Events = [new ArticleEvent { Block = 1, Start = 0, Length = 5, Text = "t", Type = "ASSAULT", Negated = false, Hypothetical = false, Future = false, Sentence = "t" }],
    };

    private static string Name(int n) => $"{n}.txt";

    private static SearchQuery QueryOf(string words) => SearchQuery.TryParse(words, new SearchNames(null), out var query, out _) ? query : throw new InvalidOperationException(words);
}
