using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>Which articles to list; null means any.</summary>
public sealed record ArticleFilter
{
    /// <summary>Id of an entity that the article names.</summary>
    public string? Entity { get; init; }

    /// <summary>Outlet id, or the name of an outlet without one.</summary>
    public string? Outlet { get; init; }

    /// <summary>First day, included.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, included.</summary>
    public DateOnly? To { get; init; }

    public UploadState? State { get; init; }

    internal bool Accepts(UploadRow row) =>
        (State is null || row.State == State) && (Outlet is null || Outlet == (row.OutletId ?? row.OutletName));
}
