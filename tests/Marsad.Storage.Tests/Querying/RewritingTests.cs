using Marsad.Document;
using Marsad.Storage.Querying;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

/// <summary>An article that is written again or deleted right after its index row was read, before its digest and head are: it comes once, as it stands then.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class RewritingTests(AzuriteFixture azurite)
{
    private const string Name = "b.txt";

    /// <summary>Filters that the three articles pass: by an index row alone, by a key with its digest, by digests alone.</summary>
    public static TheoryData<string> Filters => [.. FilterOf.Keys];

    private static readonly Dictionary<string, ArticleFilter> FilterOf = new(StringComparer.Ordinal)
    {
        ["all"] = new(),
        ["entity"] = new() { Entity = "Q1" },
        ["entity and type"] = new() { Entity = "Q1", Type = EntityType.GeopoliticalEntity },
        ["type"] = new() { Type = EntityType.GeopoliticalEntity },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task It_comes_at_its_place_with_its_new_content(string filter) => Assert.Equal(["c.txt", "b.txt!", "a.txt"], await ListAsync(filter, "2026-03-11", "Q1"));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task With_an_older_date_it_comes_once_at_its_new_place(string filter) => Assert.Equal(["c.txt", "a.txt", "b.txt!"], await ListAsync(filter, "2026-03-09", "Q1"));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task With_a_newer_date_it_comes_once(string filter) => Assert.Equal(["c.txt", "b.txt!", "a.txt"], await ListAsync(filter, "2026-04-01", "Q1"));

    [Theory]
    [InlineData("entity")]
    [InlineData("entity and type")]
    public async Task Without_what_was_asked_for_it_comes_no_more(string filter) => Assert.Equal(["c.txt", "a.txt"], await ListAsync(filter, "2026-03-11", "Q2"));

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Outside_the_days_that_were_asked_for_it_comes_no_more(string filter)
    {
        var store = await CreateAsync();
        using var hook = new RequestHook("GET", "/index()", () => PublishAgainAsync(store, "2026-02-01", "Q1"));

        var found = await ListAsync(store, FilterOf[filter] with { From = new DateOnly(2026, 3, 1) });

        Assert.True(hook.IsDone);
        Assert.Equal(["c.txt", "a.txt"], found);
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task Deleted_it_comes_no_more(string filter)
    {
        var store = await CreateAsync();
        using var hook = new RequestHook("GET", "/index()", async () => await store.Publisher.RemoveAsync((await store.Registry.FindAsync(ArticleId.FromName(Name), default))!, default));

        var found = await ListAsync(store, FilterOf[filter]);

        Assert.True(hook.IsDone);
        Assert.Equal(["c.txt", "a.txt"], found);
    }

    [Fact]
    public async Task Its_events_come_once()
    {
        var store = await CreateAsync();
        using var hook = new RequestHook("GET", "/index()", () => PublishAgainAsync(store, "2026-03-11", "Q1"));

        var page = await store.Assertions.ListEventsAsync(new EventFilter { Type = "ASSAULT" }, default, 10, null, default);

        Assert.True(hook.IsDone);
        Assert.Equal(["c.txt", "b.txt!", "a.txt"], page.Items.Select(found => found.Article.Title!["عنوان ".Length..]));
    }

    [Fact]
    public async Task It_stays_among_similar_articles()
    {
        var store = await CreateAsync();
        using var hook = new RequestHook("GET", "/index()", () => PublishAgainAsync(store, "2026-03-11", "Q1"));

        var similar = await store.Similar.FindAsync(ArticleId.FromName("a.txt"), 10, default);

        Assert.True(hook.IsDone);
        Assert.Equal(["b.txt!", "c.txt"], similar!.Select(item => item.Title!["عنوان ".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Its_document_is_the_new_one()
    {
        var store = await CreateAsync();
        using var hook = new RequestHook("GET", "/uploads(", () => PublishAgainAsync(store, "2026-03-11", "Q1"));

        var (item, document) = (await store.Articles.FindAsync(ArticleId.FromName(Name), default))!.Value;

        Assert.True(hook.IsDone);
        Assert.Equal(("عنوان b.txt!", "عنوان b.txt!"), (item.Title, document!.Title));
    }

    [Fact]
    public async Task By_arrival_it_comes_once_when_it_arrives_again()
    {
        var store = await CreateAsync();
        var row = (await store.Registry.FindAsync(ArticleId.FromName(Name), default))!;
        using var hook = new RequestHook("GET", "/uploads()", () => store.Registry.RenewAsync(row, DateTimeOffset.UnixEpoch.AddYears(60), default), answers: 16);

        var first = await store.Uploads.ListAsync(null, 10, null, default);
        var again = await store.Uploads.ListAsync(null, 10, null, default);

        Assert.True(hook.IsDone);
        Assert.Equal(["articles/a.txt", "articles/b.txt", "articles/c.txt"], first.Items.Select(item => item.Path).Order(StringComparer.Ordinal));
        Assert.Equal("articles/b.txt", again.Items[0].Path);
        Assert.Equal(3, again.Items.Count);
    }

    private async Task<IReadOnlyList<string>> ListAsync(string filter, string published, string entity)
    {
        var store = await CreateAsync();
        using var hook = new RequestHook("GET", "/index()", () => PublishAgainAsync(store, published, entity));

        var found = await ListAsync(store, FilterOf[filter]);

        Assert.True(hook.IsDone);
        return found;
    }

    // One shard: the first answer holds the rows of all three.
    private async Task<TestStore> CreateAsync()
    {
        var store = await TestStore.CreateAsync(azurite, shards: 1);
        await store.PublishAsync(Article("a.txt", "2026-03-10", "Q1"));
        await store.PublishAsync(Article(Name, "2026-03-11", "Q1"));
        await store.PublishAsync(Article("c.txt", "2026-03-12", "Q1"));
        return store;
    }

    private static Task PublishAgainAsync(TestStore store, string published, string entity) =>
        store.PublishAsync(Article(Name, published, entity) with { Title = $"عنوان {Name}!" });

    // Names of the articles, as their titles tell them.
    private static async Task<IReadOnlyList<string>> ListAsync(TestStore store, ArticleFilter filter) =>
        [.. (await store.Articles.ListAsync(filter, 10, null, default)).Items.Select(item => item.Title!["عنوان ".Length..])];

    private static ArticleDocument Article(string name, string published, string entity) => TestArticle.Create(name, published, entity) with
    {
        Blocks = [new Block(BlockKind.Title, "عنوان"), new Block(BlockKind.Paragraph, "كاسحة ألغام")],
        Events = [new ArticleEvent { Block = 1, Start = 0, Length = 5, Text = "t", Type = "ASSAULT", Negated = false, Hypothetical = false, Future = false, Sentence = "t" }],
    };
}
