using Marsad.Search;
using Marsad.Storage.Querying;

namespace Marsad.Storage.Tests.Load;

/// <summary>A question to generated articles.</summary>
/// <param name="IsByDate">Whether it is a page in date order: what that costs does not depend on the size of the corpus.</param>
/// <param name="RunAsync">Asks for the first page and returns how many items it has.</param>
internal sealed record NewsQuery(string Name, bool IsByDate, Func<Task<int>> RunAsync)
{
    private static readonly SearchNames Names = new(null);

    /// <summary>Lists of articles by date.</summary>
    internal static async Task<IReadOnlyList<NewsQuery>> OfArticlesAsync(TestStore store, int limit)
    {
        var (mosul, hussein, bukamal) = (await IdOfAsync(store, "الموصل"), await IdOfAsync(store, "فؤاد حسين"), await IdOfAsync(store, "البوكمال"));
        return
        [
            Of("all", new ArticleFilter()),
            Of("entity", new ArticleFilter { Entity = mosul }),
            Of("outlet", new ArticleFilter { Outlet = NewsTemplate.All[1].Outlet }),
            Of("rare word", Words("كاسحة")),
            Of("common word", Words("قوات")),
            Of("two words", Words("كاسحة ألغام")),
            Of("phrase", Words("\"ملاحقة المسلحين\"")),
            Of("English name", Words("Mosul")),
            Of("event type", new ArticleFilter { Event = "PROTEST" }),
            Of("speaker", new ArticleFilter { Speaker = new SpeakerFilter(hussein) }),
            Of("place", new ArticleFilter { Place = bukamal }),
            Of("bbox", new ArticleFilter { Box = new GeoBox(43, 36, 43.9, 36.9) }),
            Of("mentioned days", new ArticleFilter { Mentioned = new DaySpan(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 10)) }),
        ];

        NewsQuery Of(string name, ArticleFilter filter) => new(name, true, async () => (await store.Articles.ListAsync(filter, limit, null, default)).Items.Count);
    }

    /// <summary>Lists of what articles assert by date, then what ranks and counts the newest articles up to a bound.</summary>
    internal static async Task<IReadOnlyList<NewsQuery>> OfOthersAsync(TestStore store, int limit)
    {
        var (fidan, hussein, mosul) = (await IdOfAsync(store, "هاكان فيدان"), await IdOfAsync(store, "فؤاد حسين"), await IdOfAsync(store, "الموصل"));
        var (words, facets) = (Words("كاسحة"), new[] { Facet.Outlet, Facet.Entity, Facet.Event });
        return
        [
            new("events of an actor", true, async () => (await store.Assertions.ListEventsAsync(new EventFilter { Actor = fidan }, default, limit, null, default)).Items.Count),
            new("claims by speaker", true, async () => (await store.Assertions.ListClaimsAsync(new ClaimFilter { Speaker = new SpeakerFilter(hussein) }, default, limit, null, default)).Items.Count),
            new("figures by unit", true, async () => (await store.Assertions.ListFiguresAsync(new FigureFilter { Unit = "USD" }, default, limit, null, default)).Items.Count),
            new("relevance", false, async () => (await store.Windows.RankAsync(words, [], limit, null, default)).Items.Count),
            new("facets", false, async () => (await store.Windows.CountAsync(words, facets, new Page<ArticleItem>([], null), default)).Facets!.Count),
            new("timeline by day", false, async () => (await store.Timelines.CountAsync(new TimelineFilter { Entity = mosul }, Period.Day, default, default)).Items.Count),
            new("entity page", false, async () => (await store.Profiles.FindAsync(mosul, default))!.Related.Items.Count),
            new("graph", false, async () => (await store.Graphs.ReadAsync(new GraphFilter { Entity = mosul }, default, limit, default)).Nodes.Count),
        ];
    }

    private static ArticleFilter Words(string text) => SearchQuery.TryParse(text, Names, out var query, out var reason) ? new ArticleFilter { Query = query } : throw new InvalidDataException(reason);

    private static async Task<string> IdOfAsync(TestStore store, string name) => (await store.Entities.ListAsync(new EntityFilter { Name = name }, 1, null, default)).Items[0].Id;
}
