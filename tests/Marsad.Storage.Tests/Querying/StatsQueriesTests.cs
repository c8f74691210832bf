using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class StatsQueriesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Stats_count_uploads_months_outlets_entities_and_events()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(With("a.txt", "2026-02-28", ["Q1"], "AID", "AID", "PROTEST"));
        await store.PublishAsync(With("b.txt", "2026-03-02", ["Q1", "Q2"], "AID") with { Outlet = new Outlet("السومرية", null) });
        await store.PublishAsync(With("c.txt", "2026-03-03", ["Q2"]) with { Outlet = new Outlet("السومرية", null) });
        await store.Registry.ReceiveAsync("waiting.txt", DateTimeOffset.UnixEpoch, default);
        var failed = await store.Registry.ReceiveAsync("failed.txt", new DateTimeOffset(2026, 3, 4, 0, 0, 0, TimeSpan.Zero), default);
        await store.Publisher.PublishFailureAsync(failed, new Bilingual("سبب", "reason"), default);

        var stats = await store.Stats.ReadAsync(default);

        Assert.Equal((3, 1, false), (stats.Uploads.Of(UploadState.Enriched), stats.Uploads.Of(UploadState.Received), stats.Uploads.AtLeast));
        Assert.Equal([new PeriodCount("2026-03", 3), new PeriodCount("2026-02", 1)], stats.Timeline.Items);
        Assert.Equal([new OutletCount(new Outlet("السومرية", null), 2), new OutletCount(new Outlet("شفق نيوز", "out:shafaq-com"), 1)], stats.Newest.Outlets);
        Assert.Equal([("Q1", 2), ("Q2", 2)], stats.Newest.Entities.Select(entity => (entity.Id, entity.Articles)));
        Assert.Equal([new EventTypeCount("AID", 2), new EventTypeCount("PROTEST", 1)], stats.Newest.EventTypes);
        Assert.Equal(new Window(new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 3), 3, false), stats.Newest.Window);
    }

    [Fact]
    public async Task Stats_of_nothing_are_zero()
    {
        var stats = await (await TestStore.CreateAsync(azurite)).Stats.ReadAsync(default);

        Assert.Equal((0, 0), (stats.Uploads.Total, stats.Timeline.Items.Count));
        Assert.Equal(new Window(null, null, 0, false), stats.Newest.Window);
    }

    private static ArticleDocument With(string name, string published, string[] entities, params string[] types) => TestArticle.Create(name, published, entities) with
    {
        Events = [.. types.Select(type => new ArticleEvent { Block = 0, Start = 0, Length = 1, Text = "ح", Type = type, Negated = false, Hypothetical = false, Future = false, Sentence = "حدث" })],
    };
}
