using Marsad.Document;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>The article that something stands in.</summary>
/// <param name="Language">ISO 639 code; null where unknown.</param>
/// <param name="UpdatedAt">When the article was read last.</param>
public sealed record ArticleReference(string Id, string? Title, string? Published, Outlet? Outlet, string? Language, DateTimeOffset UpdatedAt)
{
    public static ArticleReference Of(UploadRow row) =>
        new(row.Id, row.Title, row.Published, row.OutletName is null ? null : new Outlet(row.OutletName, row.OutletId), row.Language, row.UpdatedAt);
}
