using Marsad.Document;
using Marsad.Storage.Querying;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class EntityProfilesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_profile_tells_when_an_entity_is_named_and_what_beside_it()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-01-31", "Q1", "Q2"));
        await store.PublishAsync(TestArticle.Create("b.txt", "2026-03-01", "Q1", "Q2", "Q3"));
        await store.PublishAsync(TestArticle.Create("c.txt", "2026-03-09", "Q1"));
        await store.PublishAsync(TestArticle.Create("d.txt", "2026-04-01", "Q2", "Q3"));

        var profile = (await store.Profiles.FindAsync("Q1", default))!;

        Assert.Equal(("Q1", "GPE", new EntityName("القائم Q1", "Al-Qaim Q1")), (profile.Id, profile.Type, profile.Name));
        Assert.Equal([new PeriodCount("2026-03", 2), new PeriodCount("2026-01", 1)], profile.Timeline.Items);
        Assert.Equal([("Q2", 2), ("Q3", 1)], profile.Related.Items.Select(item => (item.Id, item.Articles)));
        var window = new Window(new DateOnly(2026, 1, 31), new DateOnly(2026, 3, 9), 3, false);
        Assert.Equal((window, window), (profile.Timeline.Window, profile.Related.Window));
    }

    [Fact]
    public async Task Months_beyond_the_newest_are_left_out_and_the_window_says_so()
    {
        var store = await TestStore.CreateAsync(azurite);
        var days = Enumerable.Range(0, EntityProfiles.MaxMonths + 1).Select(month => new DateOnly(2026, 3, 5).AddMonths(-month)).ToList();
        foreach (var day in days) await store.PublishAsync(TestArticle.Create($"{day:yyyyMM}.txt", $"{day:yyyy-MM-dd}", "Q1"));

        var profile = (await store.Profiles.FindAsync("Q1", default))!;

        Assert.Equal(new Window(days[^2], days[0], EntityProfiles.MaxMonths, true), profile.Timeline.Window);
        Assert.False(profile.Related.Window.AtLeast);
    }

    [Fact]
    public async Task What_was_taken_away_or_replaced_is_not_related()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01", "Q1", "Q2"));
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01", "Q1", "Q3"));
        var gone = await store.PublishAsync(TestArticle.Create("b.txt", "2026-03-01", "Q1", "Q4"));
        await store.Publisher.RemoveAsync(gone, default);

        Assert.Equal(["Q3"], (await store.Profiles.FindAsync("Q1", default))!.Related.Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("Q0")]
    [InlineData("' or RowKey gt '")]
    [InlineData("a/b\\c#d?|")]
    public async Task An_unknown_id_has_no_profile(string id) => Assert.Null(await (await TestStore.CreateAsync(azurite)).Profiles.FindAsync(id, default));
}
