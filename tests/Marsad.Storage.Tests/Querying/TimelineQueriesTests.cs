using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class TimelineQueriesTests(AzuriteFixture azurite)
{
    private static readonly string[] Days = ["2025-12-29", "2026-01-04", "2026-01-05", "2026-02-01"];

    [Theory]
    [InlineData(Period.Day, "2026-02-01 1", "2026-01-05 2", "2026-01-04 1", "2025-12-29 1")]
    [InlineData(Period.Week, "2026-W05 1", "2026-W02 2", "2026-W01 2")]
    [InlineData(Period.Month, "2026-02 1", "2026-01 3", "2025-12 1")]
    public async Task Articles_are_counted_by_day_week_and_month_newest_first(Period by, params string[] expected)
    {
        var store = await StoreAsync();

        var timeline = await store.Timelines.CountAsync(new TimelineFilter(), by, default, default);

        Assert.Equal(expected, timeline.Items.Select(item => $"{item.Period} {item.Articles}"));
        Assert.Equal(new Window(new DateOnly(2025, 12, 29), new DateOnly(2026, 2, 1), 5, false), timeline.Window);
    }

    [Fact]
    public async Task Days_bound_the_window()
    {
        var store = await StoreAsync();
        var january = new DaySpan(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31));

        var timeline = await store.Timelines.CountAsync(new TimelineFilter(), Period.Month, january, default);

        Assert.Equal([new PeriodCount("2026-01", 3)], timeline.Items);
        Assert.Equal(new Window(new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 5), 3, false), timeline.Window);
    }

    [Fact]
    public async Task One_key_leads()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01", "Q1") with
        {
            Events = [new ArticleEvent
            {
                Block = 0, Start = 0, Length = 1, Text = "ح", Type = "ASSAULT", Place = new EventPlace("دهوك", "gn:1"),
                Negated = false, Hypothetical = false, Future = false, Sentence = "حدث",
            }],
            Claims = [new Claim { Block = 0, Start = 0, Length = 1, Text = "ن", Kind = ClaimKind.Direct, Denial = false, Speaker = new Speaker("أحمد", null, SpeakerKind.Person, false) }],
        });
        await store.PublishAsync(TestArticle.Create("b.txt", "2026-03-02") with { Outlet = null });

        foreach (var filter in new TimelineFilter[] { new() { Entity = "Q1" }, new() { Outlet = "out:shafaq-com" }, new() { Type = "ASSAULT" }, new() { Place = "gn:1" }, new() { Speaker = new SpeakerFilter("احمد") } })
            Assert.Equal([new PeriodCount("2026-03-01", 1)], (await store.Timelines.CountAsync(filter, Period.Day, default, default)).Items);
        var none = await store.Timelines.CountAsync(new TimelineFilter { Entity = "Q0" }, Period.Day, default, default);
        Assert.Empty(none.Items);
        Assert.Equal(new Window(null, null, 0, false), none.Window);
    }

    [Fact]
    public async Task Rows_beyond_the_most_are_not_counted_and_the_window_says_so()
    {
        var store = await StoreAsync();

        var timeline = await store.Timelines.CountMonthsAsync(IndexKey.All, 12, 2, default);

        Assert.Equal([new PeriodCount("2026-02", 1), new PeriodCount("2026-01", 1)], timeline.Items);
        Assert.Equal(new Window(new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 1), 2, true), timeline.Window);
    }

    private async Task<TestStore> StoreAsync()
    {
        var store = await TestStore.CreateAsync(azurite);
        foreach (var day in Days) await store.PublishAsync(TestArticle.Create(day + ".txt", day));
        await store.PublishAsync(TestArticle.Create("another.txt", "2026-01-05T10:00"));
        await store.PublishAsync(TestArticle.Create("another.txt", "2026-01-05T10:00"));
        return store;
    }
}
