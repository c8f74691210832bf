using Marsad.Storage.Querying;

namespace Marsad.Functions.Formats;

/// <summary>Columns of the article that something stands in.</summary>
internal static class ReferenceColumns
{
    internal static IReadOnlyList<Column<T>> Of<T>(Func<T, ArticleReference> article) =>
    [
        new("article", item => article(item).Id), new("published", item => article(item).Published),
        new("outlet", item => article(item).Outlet?.Name), new("title", item => article(item).Title),
    ];
}
