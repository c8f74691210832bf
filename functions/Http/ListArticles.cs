using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

public sealed class ListArticles(ArticleQueries articles, WindowQueries windows, UploadQueries uploads, SearchNames names, SpeakerNames speakers)
{
    private const string Route = "api/articles";

    internal static readonly Operation Operation = new()
    {
        Function = nameof(ListArticles),
        Route = Route,
        Parameters =
        [
            Parameter.Text("q"), Parameter.Text("entity"), Parameter.EntityType("type"), Parameter.Text("outlet"), Parameter.Text("speaker"),
            Parameter.Choice("event", EventTypes.All), Parameter.Text("place"), Parameter.Box, Parameter.From, Parameter.To,
            Parameter.Day("mentionedFrom"), Parameter.Day("mentionedTo"), Parameter.Text("language"), Parameter.Text("story"),
            Parameter.Choice<UploadState>("status"), Parameter.Choice<ArticleSort>("sort", WindowQueries.MaxArticles),
            Parameter.Choice<ListOrder>("order"),
            Parameter.Text("facets", WindowQueries.MaxArticles, string.Join(", ", Parameter.NamesOf<Facet>())), Parameter.Limit,
            Parameter.Cursor,
        ],
        Formats = ArticleShape.Shape.Formats,
        Answer = typeof(ArticlePage),
        Example = "?status=enriched&limit=5",
    };

    [Function(nameof(ListArticles))]
    public async Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = Route)] HttpRequest request, CancellationToken cancellationToken)
    {
        var query = new QueryParameters(request, Operation);
        var filter = await FilterOfAsync(query, cancellationToken);
        var facets = query.Choices<Facet>("facets");
        var sort = query.Choice<ArticleSort>("sort") ?? ArticleSort.Date;
        if (sort == ArticleSort.Relevance && filter.Query is null) query.Fail("sort", "relevance goes with q");
        if (Order(query, filter) == ListOrder.Arrival) return query.List(ArticleShape.Shape, UploadKeys.IsLog, async (limit, after, token) => PageOf(await uploads.ListAsync(filter.State, limit, after, token)));
        return sort == ArticleSort.Relevance
            ? query.List<ArticleItem, RankCursor>(ArticleShape.Shape, RankCursor.TryParse, async (limit, after, token) => await windows.RankAsync(filter, Shown(query, facets), limit, after, token))
            : query.List<ArticleItem, OrderKey>(ArticleShape.Shape, OrderKey.TryParse, (limit, after, token) => ListAsync(filter, Shown(query, facets), limit, after, token));
    }

    private async Task<Page<ArticleItem>> ListAsync(ArticleFilter filter, IReadOnlyList<Facet> facets, int limit, OrderKey? after, CancellationToken cancellationToken)
    {
        var page = await articles.ListAsync(filter, limit, after, cancellationToken);
        return facets.Count == 0 ? PageOf(page) : await windows.CountAsync(filter, facets, page, cancellationToken);
    }

    // Other formats than JSON have no place for counts: nothing is read for them.
    private static IReadOnlyList<Facet> Shown(QueryParameters query, IReadOnlyList<Facet> facets) => query.Format == AnswerFormat.Json ? facets : [];

    private static ArticlePage PageOf(Page<ArticleItem> page) => new(page.Items, page.Next, null, null);

    private async Task<ArticleFilter> FilterOfAsync(QueryParameters query, CancellationToken cancellationToken)
    {
        var days = query.Days();
        return new ArticleFilter
        {
            Query = query.Search("q", names),
            Entity = query.Text("entity"),
            Type = query.Text("type") is { } type ? Enum.GetValues<EntityType>().First(value => EntityRow.TypeName(value) == type) : null,
            Outlet = query.Text("outlet"),
            Speaker = query.Name("speaker") is { } speaker ? await speakers.FindAsync(speaker, cancellationToken) : null,
            Event = query.Text("event"),
            Place = query.Text("place"),
            Box = query.Box("bbox"),
            Mentioned = query.Days("mentionedFrom", "mentionedTo"),
            Language = query.Text("language"),
            Story = query.Text("story"),
            From = days.From,
            To = days.To,
            State = query.Choice<UploadState>("status"),
        };
    }

    // Uploads that wait, or are gone, have no place in the order of publication: unless that is asked for, they come by arrival.
    private static ListOrder Order(QueryParameters query, ArticleFilter filter)
    {
        var order = query.Choice<ListOrder>("order");
        var isOfContent = filter != new ArticleFilter { State = filter.State };
        if (order == ListOrder.Arrival && isOfContent) query.Fail("order", "arrival goes with status alone");
        return order ?? (!isOfContent && filter.State is (UploadState.Received or UploadState.Parsed or UploadState.Gone) ? ListOrder.Arrival : ListOrder.Published);
    }
}
