using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>The article that something stands in.</summary>
public sealed record ArticleReference(string Id, string? Title, string? Published, Outlet? Outlet)
{
    public static ArticleReference Of(UploadRow row) =>
        new(row.Id, row.Title, row.Published, row.OutletName is null ? null : new Outlet(row.OutletName, row.OutletId));
}
