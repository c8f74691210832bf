using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Writing;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class EntityQueriesTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("Q1", "qaim")]
    [InlineData("Q1", "Al-Qa'im")]
    [InlineData("Q1", "AL QA")]
    [InlineData("Q1", "القائم")]
    [InlineData("Q1", "قائم")]
    [InlineData("Q2", "العبادي")]
    [InlineData("Q2", "abadi")]
    [InlineData("Q2", "haider al-a")]
    [InlineData("Q3", "المنصوره")]
    public async Task An_entity_is_found_by_the_beginning_of_any_word_of_a_name(string id, string name)
    {
        var page = await (await StoreAsync()).Entities.ListAsync(new EntityFilter { Name = name }, 10, null, default);

        Assert.Equal([id], page.Items.Select(item => item.Id));
        Assert.False(page.Search.Fuzzy);
    }

    [Theory]
    [InlineData("Q1", "quaim")]
    [InlineData("Q2", "hayder abadi")]
    [InlineData("Q2", "haider al-abbadi")]
    [InlineData("Q2", "حيدر عبادي")]
    [InlineData("Q3", "المنسورة")]
    public async Task A_misspelt_name_is_found_where_nothing_begins_so(string id, string name)
    {
        var page = await (await StoreAsync()).Entities.ListAsync(new EntityFilter { Name = name }, 10, null, default);

        Assert.Equal([id], page.Items.Select(item => item.Id));
        Assert.True(page.Search is { Fuzzy: true, Cut: false, Rows: > 0 });
        Assert.Null(page.Next);
    }

    [Theory]
    [InlineData("qxxim", null)]
    [InlineData("quaim", false)]
    [InlineData("ق", true)]
    public async Task What_is_too_far_or_not_to_be_guessed_is_not_found(string name, bool? fuzzy) =>
        Assert.Empty((await (await StoreAsync()).Entities.ListAsync(new EntityFilter { Name = name, Fuzzy = fuzzy }, 10, null, default)).Items);

    [Fact]
    public async Task The_nearest_names_come_first_when_all_near_ones_are_asked_for()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(With("a.txt", Named("Q1", "بصرة", "Basra"), Named("Q2", "بصري", "Basri Hassan"), Named("Q3", "بعيد", "Bosrx")));

        var page = await store.Entities.ListAsync(new EntityFilter { Name = "basra", Fuzzy = true }, 10, null, default);

        Assert.Equal(["Q1", "Q2"], page.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task Type_and_country_are_filters_with_and_without_a_name()
    {
        var store = await StoreAsync();

        Assert.Equal(["Q1", "Q3"], await IdsAsync(new EntityFilter { Country = "IQ" }));
        Assert.Equal(["Q2"], await IdsAsync(new EntityFilter { Type = "PER" }));
        Assert.Equal(["Q1"], await IdsAsync(new EntityFilter { Name = "q", Country = "IQ" }));
        Assert.Empty(await IdsAsync(new EntityFilter { Name = "qaim", Country = "SY" }));

        async Task<IEnumerable<string>> IdsAsync(EntityFilter filter) => (await store.Entities.ListAsync(filter, 10, null, default)).Items.Select(item => item.Id);
    }

    [Fact]
    public async Task An_entity_with_several_words_that_begin_so_is_listed_once_over_all_pages()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(With("a.txt", [.. Enumerable.Range(1, 9).Select(i => Named($"Q{i}", $"اسم {i}", $"Abu {(char)('a' + i)} Abdu Abadi"))]));
        var filter = new EntityFilter { Name = "ab" };

        var ids = new List<string>();
        for (string? after = null, next = ""; next is not null;)
        {
            var page = await store.Entities.ListAsync(filter, 2, after, default);
            ids.AddRange(page.Items.Select(item => item.Id));
            next = page.Next;
            if (next is null) break;
            Assert.True(Cursor.TryRead(next, out after));
            Assert.True(EntityQueries.IsCursor("ab", after));
            Assert.False(EntityQueries.IsCursor(null, after));
            Assert.False(EntityQueries.IsCursor("ab", after + "\0"));
        }

        Assert.Equal(Enumerable.Range(1, 9).Select(i => $"Q{i}"), ids.Order());
    }

    [Fact]
    public async Task What_is_looked_at_is_bounded_and_said()
    {
        var store = await TestStore.CreateAsync(azurite);
        var many = Enumerable.Range(0, 2 * FuzzyNames.MaxCompared / 3).Select(i => Named($"Q{i}", $"ب{i}", $"b{i} b")).ToList();
        await new DirectoryWriter(store.Account).WriteAsync(IndexRows.Of(TestArticle.Create("a.txt", "2026-03-01")), 0, many, default);

        var near = await store.Entities.ListAsync(new EntityFilter { Name = "b1333x", Fuzzy = true }, 1, null, default);
        var people = await store.Entities.ListAsync(new EntityFilter { Name = "b", Type = "PER" }, 10, null, default);

        Assert.True(near.Search.Cut);
        Assert.InRange(near.Search.Rows, FuzzyNames.MaxCompared, 2 * FuzzyNames.MaxCompared);
        Assert.Empty(people.Items);
        Assert.Equal(2_000, people.Search.Rows);
        Assert.True(Cursor.TryRead(people.Next!, out var after));
        Assert.Null((await store.Entities.ListAsync(new EntityFilter { Name = "b", Type = "PER" }, 10, after, default)).Next);
    }

    private async Task<TestStore> StoreAsync()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.PublishAsync(With(
            "a.txt",
            Named("Q1", "القائم", "Al-Qa'im") with { Country = "IQ" },
            Named("Q2", "حيدر العبادي", "Haider al-Abadi") with { Type = EntityType.Person },
            Named("Q3", "حي المنصورة", null) with { Country = "IQ" }));
        return store;
    }

    private static ArticleDocument With(string name, params Entity[] entities) => TestArticle.Create(name, "2026-03-01") with { Entities = entities };

    private static Entity Named(string id, string ar, string? en) =>
        new() { Id = id, Type = EntityType.GeopoliticalEntity, Name = new EntityName(ar, en), Mentions = 1, Linked = true };
}
