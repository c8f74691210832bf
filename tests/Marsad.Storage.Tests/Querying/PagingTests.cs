using Marsad.Document;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

/// <summary>Pages while others write: no article comes twice, none that was there at the start is lost, and newer ones do not disturb.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class PagingTests(AzuriteFixture azurite)
{
    private const int Articles = 20;
    private const int Limit = 3;
    private static readonly SearchNames Names = new(null);

    [Theory]
    [InlineData(null)]
    [InlineData("كاسحة")]
    [InlineData("عنوان")]
    public async Task Articles_by_date_come_once_each_while_others_are_written(string? words) =>
        await AssertPagesAsync((store, cursor) => store.Articles.ListAsync(FilterOf(words), Limit, After<OrderKey>(cursor, OrderKey.TryParse), default), article => article.Id);

    [Theory]
    [InlineData("كاسحة")]
    [InlineData("كاسحة شمسنار")]
    public async Task Articles_by_relevance_come_once_each_while_others_are_written(string words) =>
        await AssertPagesAsync<ArticleItem>(async (store, cursor) => await store.Windows.RankAsync(FilterOf(words), [], Limit, After<RankCursor>(cursor, RankCursor.TryParse), default), article => article.Id);

    [Fact]
    public async Task Events_come_once_each_while_others_are_written() =>
        await AssertPagesAsync((store, cursor) => store.Assertions.ListEventsAsync(new EventFilter { Type = "ASSAULT" }, default, Limit, After<AssertionCursor>(cursor, AssertionCursor.TryParse), default), found => found.Article.Id);

    [Theory]
    [InlineData(null)]
    [InlineData("كاسحة")]
    public async Task Articles_by_date_come_once_each_while_they_are_written_again(string? words) =>
        await AssertPagesAsync((store, cursor) => store.Articles.ListAsync(FilterOf(words), Limit, After<OrderKey>(cursor, OrderKey.TryParse), default), article => article.Id, WriteAgainAsync);

    [Fact]
    public async Task Articles_by_relevance_come_once_each_while_they_are_written_again() =>
        await AssertPagesAsync<ArticleItem>(async (store, cursor) => await store.Windows.RankAsync(FilterOf("كاسحة"), [], Limit, After<RankCursor>(cursor, RankCursor.TryParse), default), article => article.Id, WriteAgainAsync);

    [Fact]
    public async Task Events_come_once_each_while_their_articles_are_written_again() =>
        await AssertPagesAsync((store, cursor) => store.Assertions.ListEventsAsync(new EventFilter { Type = "ASSAULT" }, default, Limit, After<AssertionCursor>(cursor, AssertionCursor.TryParse), default), found => found.Article.Id, WriteAgainAsync);

    private delegate bool TryParse<T>(string text, out T cursor);

    private delegate Task<int> Writer(TestStore store, CancellationToken end);

    private async Task AssertPagesAsync<T>(Func<TestStore, string?, Task<Page<T>>> read, Func<T, string> idOf, Writer? write = null)
    {
        var store = await TestStore.CreateAsync(azurite);
        for (var n = 0; n < Articles; n++) await store.PublishAsync(Numbered(n));
        var expected = Enumerable.Range(0, Articles).Select(n => ArticleId.FromName($"{n}.txt")).ToHashSet(StringComparer.Ordinal);
        using var end = new CancellationTokenSource();
        var writer = (write ?? WriteNewAsync)(store, end.Token);

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await read(store, cursor);
            seen.AddRange(page.Items.Select(idOf));
            cursor = page.Next;
        }
        while (cursor is not null);
        await end.CancelAsync();

        Assert.True(await writer > 0);
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Superset(expected, seen.ToHashSet(StringComparer.Ordinal));
    }

    // Articles newer than all that are listed, as fast as they can be written.
    private static async Task<int> WriteNewAsync(TestStore store, CancellationToken end)
    {
        var written = 0;
        while (!end.IsCancellationRequested) await store.PublishAsync(Article($"new-{written++}.txt", 28));
        return written;
    }

    // The articles that are listed, again and again.
    private static async Task<int> WriteAgainAsync(TestStore store, CancellationToken end)
    {
        var written = 0;
        while (!end.IsCancellationRequested) await store.PublishAsync(Numbered(written++ % Articles));
        return written;
    }

    private static ArticleDocument Numbered(int n) => Article($"{n}.txt", n % 25 + 1);

    private static ArticleDocument Article(string name, int day) => TestArticle.Create(name, $"2026-03-{day:00}", "Q1") with
    {
        Blocks = [new Block(BlockKind.Title, "عنوان"), new Block(BlockKind.Paragraph, "كاسحة ألغام")],
        Events = [new ArticleEvent { Block = 1, Start = 0, Length = 5, Text = "t", Type = "ASSAULT", Negated = false, Hypothetical = false, Future = false, Sentence = "t" }],
    };

    private static ArticleFilter FilterOf(string? words)
    {
        if (words is null) return new ArticleFilter();
        Assert.True(SearchQuery.TryParse(words, Names, out var query, out _));
        return new ArticleFilter { Query = query };
    }

    private static T? After<T>(string? cursor, TryParse<T> parse)
        where T : struct
    {
        if (cursor is null) return null;
        Assert.True(Cursor.TryRead(cursor, out var text));
        Assert.True(parse(text, out var read));
        return read;
    }
}
