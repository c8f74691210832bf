using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Writing;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class AssertionQueriesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Events_come_newest_article_first_and_page_without_gap_or_repetition()
    {
        var store = await TestStore.CreateAsync(azurite);
        for (var day = 1; day <= 9; day++) await store.PublishAsync(With($"{day}.txt", $"2026-03-0{day}", Event("ASSAULT"), Event("COERCE"), Event("ASSAULT")));

        var whole = await store.Assertions.ListEventsAsync(new EventFilter { Type = "ASSAULT" }, default, 200, null, default);
        var paged = await AllAsync(store, new EventFilter { Type = "ASSAULT" }, 4);

        Assert.Equal(18, whole.Items.Count);
        Assert.Equal("2026-03-09", whole.Items[0].Article.Published);
        Assert.Equal(whole.Items.Select(Sign), paged.Select(Sign));
    }

    [Fact]
    public async Task A_page_is_not_disturbed_by_what_is_written_in_between()
    {
        var store = await TestStore.CreateAsync(azurite);
        for (var day = 1; day <= 4; day++) await store.PublishAsync(With($"{day}.txt", $"2026-03-0{day}", Event("AID"), Event("AID")));
        var first = await store.Assertions.ListEventsAsync(new EventFilter(), default, 3, null, default);
        await store.PublishAsync(With("new.txt", "2026-03-09", Event("AID")));
        await store.PublishAsync(With("1.txt", "2026-03-01", Event("AID"), Event("AID")));

        var second = await store.Assertions.ListEventsAsync(new EventFilter(), default, 10, After(first.Next!), default);

        Assert.Equal(["2026-03-04", "2026-03-04", "2026-03-03"], first.Items.Select(item => item.Article.Published));
        Assert.Equal(["2026-03-03", "2026-03-02", "2026-03-02", "2026-03-01", "2026-03-01"], second.Items.Select(item => item.Article.Published));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Events_are_found_by_who_whom_where_and_how_they_are_meant()
    {
        var store = await TestStore.CreateAsync(azurite);
        var shelling = Event("ASSAULT") with
        {
            Actors = [new EventParty("الجيش", "Q1", "MIL", "TR")],
            Recipients = [new EventParty("المعسكر", "x:camp", null, "IQ")],
            Place = new EventPlace("دهوك", "gn:1"),
        };
        await store.PublishAsync(With("a.txt", "2026-03-01", shelling, Event("ASSAULT") with { Negated = true }));
        await store.PublishAsync(With("b.txt", "2026-03-02", Event("ASSAULT") with { Hypothetical = true }));

        Assert.Equal("a.txt", Assert.Single(await AllAsync(store, new EventFilter { Actor = "Q1" }, 5)).Article.Title?[^5..]);
        Assert.Single(await AllAsync(store, new EventFilter { Recipient = "x:camp", Type = "ASSAULT" }, 5));
        Assert.Single(await AllAsync(store, new EventFilter { Place = "gn:1" }, 5));
        Assert.Empty(await AllAsync(store, new EventFilter { Place = "gn:1", Negated = true }, 5));
        Assert.Single(await AllAsync(store, new EventFilter { Negated = true }, 5));
        Assert.Equal(2, (await AllAsync(store, new EventFilter { Hypothetical = false }, 1)).Count);
    }

    [Theory]
    [InlineData("42,32,44,34")]
    [InlineData("30,20,60,40")]
    public async Task A_country_lies_in_no_box_however_large(string sides)
    {
        var store = await TestStore.CreateAsync(azurite);
        Assert.True(GeoBox.TryParse(sides, out var box));
        Entity[] places = [Place("Q796", "العراق", 33, 43), Place("x:town", "بلدة", 33.5, 43.5)];
        await store.PublishAsync(With("a.txt", "2026-03-01", Event("AID") with { Place = new EventPlace("العراق", "Q796") }, Event("AID") with { Place = new EventPlace("بلدة", "x:town") }) with { Entities = places });

        var found = await AllAsync(store, new EventFilter { Box = box }, 5);

        Assert.Equal(("x:town", 33.5), (Assert.Single(found).Event.Place!.Entity, found[0].Latitude));
        Assert.Equal([33, 33.5], (await AllAsync(store, new EventFilter(), 5)).Select(item => item.Latitude));
    }

    [Fact]
    public async Task Claims_are_found_by_speaker_in_any_spelling_and_by_what_they_speak_of()
    {
        var store = await TestStore.CreateAsync(azurite);
        var article = TestArticle.Create("a.txt", "2026-03-01", "Q7") with
        {
            Blocks = [new Block(BlockKind.Title, "x"), new Block(BlockKind.Paragraph, "قال أحمد إن القائم آمنة")],
            Mentions = [new Mention { Block = 1, Start = 12, Length = 6, Text = "القائم", Type = EntityType.GeopoliticalEntity, Entity = "Q7", Score = 1 }],
            Claims = [Claim("أحمد", 12, 11), Claim("مصدر أمني", 0, 3) with { Kind = ClaimKind.Direct }],
        };
        await store.PublishAsync(article);

        Assert.Equal(12, Assert.Single((await ClaimsAsync(new ClaimFilter { Speaker = await store.Speakers.FindAsync("احمد", default) })).Items).Claim.Start);
        Assert.Equal(["Q7"], Assert.Single((await ClaimsAsync(new ClaimFilter { About = "Q7" })).Items).About);
        Assert.Empty((await ClaimsAsync(new ClaimFilter { About = "Q7", Kind = ClaimKind.Direct })).Items);
        Assert.Equal(2, (await ClaimsAsync(new ClaimFilter { Anonymous = false })).Items.Count);

        Task<Page<ClaimItem>> ClaimsAsync(ClaimFilter filter) => store.Assertions.ListClaimsAsync(filter, default, 10, null, default);
    }

    [Theory]
    [InlineData("الحلبوسي")]
    [InlineData("محمد الحلبوسى")]
    [InlineData("Halbousi")]
    [InlineData("Q9")]
    public async Task Who_is_linked_is_found_by_a_name_whatever_the_article_calls_them(string asked)
    {
        var store = await TestStore.CreateAsync(azurite);
        var named = new Entity { Id = "Q9", Type = EntityType.Person, Name = new EntityName("محمد الحلبوسي", "Mohammed al-Halbousi"), Mentions = 1, Linked = true };
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01") with { Entities = [named], Claims = [Claim("رئيس البرلمان", 0, 3) with { Speaker = new Speaker("رئيس البرلمان", "Q9", SpeakerKind.Person, false) }] });
        await store.PublishAsync(TestArticle.Create("b.txt", "2026-03-02") with { Entities = [named], Claims = [Claim("أحمد", 0, 3)] });

        var speaker = await store.Speakers.FindAsync(asked, default);

        var a = Assert.Single((await store.Assertions.ListClaimsAsync(new ClaimFilter { Speaker = speaker }, default, 10, null, default)).Items).Article.Id;
        Assert.Equal(ArticleId.FromName("a.txt"), a);
        Assert.Equal(a, Assert.Single((await store.Articles.ListAsync(new ArticleFilter { Speaker = speaker }, 10, null, default)).Items).Id);
        Assert.Equal(a, Assert.Single((await store.Articles.ListAsync(new ArticleFilter { Speaker = speaker, Entity = "Q9" }, 10, null, default)).Items).Id);
        Assert.Equal([new PeriodCount("2026-03-01", 1)], (await store.Timelines.CountAsync(new TimelineFilter { Speaker = speaker }, Period.Day, default, default)).Items);
    }

    [Fact]
    public async Task What_an_entity_says_and_what_is_said_of_it_come_together_each_once()
    {
        var store = await TestStore.CreateAsync(azurite);
        var mention = new Mention { Block = 1, Start = 0, Length = 2, Text = "هو", Type = EntityType.Person, Entity = "Q7", Score = 1 };
        var speaker = new Speaker("هو", "Q7", SpeakerKind.Person, false);
        for (var day = 1; day <= 5; day++)
        {
            await store.PublishAsync(TestArticle.Create($"{day}.txt", $"2026-03-0{day}", "Q7") with
            {
                Mentions = [mention],
                Claims = [Claim("أحمد", 0, 9), Claim("هو", 20, 5) with { Speaker = speaker }, Claim("هو", 0, 2) with { Speaker = speaker }, Claim("أحمد", 40, 2)],
            });
        }

        Assert.Equal([0, 20, 0], await StartsAsync(new ClaimFilter { Entity = "Q7" }, 3));
        Assert.Equal([0, 20, 0, 0, 20, 0, 0, 20, 0, 0, 20, 0, 0, 20, 0], await StartsAsync(new ClaimFilter { Entity = "Q7" }, null));
        Assert.Equal([20, 0], await StartsAsync(new ClaimFilter { Speaker = new SpeakerFilter("Q7") }, 2));
        Assert.Equal([0, 0], await StartsAsync(new ClaimFilter { About = "Q7" }, 2));

        async Task<List<int>> StartsAsync(ClaimFilter filter, int? most)
        {
            var starts = new List<int>();
            AssertionCursor? after = null;
            do
            {
                var page = await store.Assertions.ListClaimsAsync(filter, default, 2, after, default);
                starts.AddRange(page.Items.Select(item => item.Claim.Start));
                after = page.Next is null ? null : After(page.Next);
            }
            while (after is not null);

            return [.. starts.Take(most ?? int.MaxValue)];
        }
    }

    [Fact]
    public async Task Events_of_an_entity_come_together_whatever_its_part()
    {
        var store = await TestStore.CreateAsync(azurite);
        EventParty[] party = [new EventParty("الجيش", "Q1", "MIL", "TR")];
        await store.PublishAsync(With("a.txt", "2026-03-01", Event("ASSAULT") with { Actors = party, Recipients = party }, Event("AID")));
        await store.PublishAsync(With("b.txt", "2026-03-02", Event("COERCE") with { Recipients = party }));
        await store.PublishAsync(With("c.txt", "2026-03-03", Event("AID"), Event("PROTEST") with { Place = new EventPlace("دهوك", "Q1") }));

        Assert.Equal(["PROTEST", "COERCE", "ASSAULT"], (await AllAsync(store, new EventFilter { Entity = "Q1" }, 1)).Select(item => item.Event.Type));
        Assert.Equal(["COERCE", "ASSAULT"], (await AllAsync(store, new EventFilter { Recipient = "Q1" }, 1)).Select(item => item.Event.Type));
    }

    [Fact]
    public async Task Rows_that_are_not_believed_repeat_nothing_on_the_next_page()
    {
        var store = await TestStore.CreateAsync(azurite);
        var article = With("a.txt", "2026-03-02", Event("AID"), Event("AID"));
        var row = await store.PublishAsync(article);
        await store.PublishAsync(With("b.txt", "2026-03-01", Event("AID")));
        await new IndexWriter(store.Account, new StorageOptions()).WriteAsync(IndexRows.Of(article), row.Pending + 1, article, default);

        Assert.Equal([0, 1, 0], (await AllAsync(store, new EventFilter { Type = "AID" }, 2)).Select(item => item.Event.Start));
    }

    [Fact]
    public async Task Figures_are_found_by_unit_and_least_amount_and_days()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01") with { Quantities = [Figure("person", 12), Figure("km", 600)] });
        await store.PublishAsync(TestArticle.Create("b.txt", "2026-04-01") with { Quantities = [Figure("person", null) with { Min = 100 }] });

        Assert.Equal([null, 12m], (await FiguresAsync(new FigureFilter { Unit = "person" }, default)).Items.Select(item => item.Figure.Value));
        Assert.Equal(2, (await FiguresAsync(new FigureFilter { Least = 100 }, default)).Items.Count);
        Assert.Single((await FiguresAsync(new FigureFilter { Unit = "person" }, new DaySpan(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 31)))).Items);

        Task<Page<FigureItem>> FiguresAsync(FigureFilter filter, DaySpan days) => store.Assertions.ListFiguresAsync(filter, days, 10, null, default);
    }

    [Fact]
    public async Task A_new_generation_takes_the_rows_of_the_old_one_away()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(With("a.txt", "2026-03-01", Event("AID")));
        var row = await store.PublishAsync(With("a.txt", "2026-03-01", Event("PROTEST")));

        Assert.Empty(await AllAsync(store, new EventFilter { Type = "AID" }, 5));
        Assert.Single(await AllAsync(store, new EventFilter { Type = "PROTEST" }, 5));
        Assert.DoesNotContain(await store.IndexRowsAsync(row.Id), key => key.EndsWith("00000001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_does_not_fit_a_row_is_cut_and_the_rest_is_found()
    {
        var store = await TestStore.CreateAsync(azurite);
        var random = new Random(7);
        var long_ = Enumerable.Range(0, 400).Select(_ => Event("AID") with { Sentence = Convert.ToHexString(Enumerable.Range(0, 400).Select(_ => (byte)random.Next(256)).ToArray()) });
        await store.PublishAsync(With("a.txt", "2026-03-01", [.. long_]));

        var found = await AllAsync(store, new EventFilter { Type = "AID" }, 50);

        Assert.InRange(found.Count, 50, 399);
    }

    private static async Task<List<EventItem>> AllAsync(TestStore store, EventFilter filter, int limit)
    {
        var items = new List<EventItem>();
        AssertionCursor? after = null;
        do
        {
            var page = await store.Assertions.ListEventsAsync(filter, default, limit, after, default);
            items.AddRange(page.Items);
            after = page.Next is null ? null : After(page.Next);
        }
        while (after is not null);

        return items;
    }

    private static AssertionCursor After(string cursor)
    {
        Assert.True(Cursor.TryRead(cursor, out var text));
        Assert.True(AssertionCursor.TryParse(text, out var after));
        return after;
    }

    private static string Sign(EventItem item) => item.Article.Id + item.Event.Start;

    private static ArticleDocument With(string name, string published, params ArticleEvent[] events) =>
        TestArticle.Create(name, published) with { Events = [.. events.Index().Select(found => found.Item with { Start = found.Index })] };

    private static ArticleEvent Event(string type) => new() { Block = 0, Start = 0, Length = 1, Text = "ح", Type = type, Negated = false, Hypothetical = false, Future = false, Sentence = "حدث" };

    private static Entity Place(string id, string name, double latitude, double longitude) =>
        new() { Id = id, Type = EntityType.GeopoliticalEntity, Name = new EntityName(name, null), Mentions = 1, Linked = true, Latitude = latitude, Longitude = longitude };

    private static Claim Claim(string speaker, int start, int length) => new()
    {
        Block = 1,
        Start = start,
        Length = length,
        Text = "نص",
        Kind = ClaimKind.Indirect,
        Speaker = new Speaker(speaker, null, SpeakerKind.Person, false),
        Denial = false,
    };

    private static Quantity Figure(string unit, decimal? value) => new() { Block = 0, Start = 0, Length = 1, Text = "1", Value = value, Unit = unit };
}
