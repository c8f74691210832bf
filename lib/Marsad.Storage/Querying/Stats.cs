using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>What there is, in numbers.</summary>
/// <param name="Timeline">Articles in the newest months that have any.</param>
public sealed record Stats(UploadCounts Uploads, Timeline Timeline, NewestStats Newest);

/// <summary>What the newest articles come from and tell of, commonest first.</summary>
public sealed record NewestStats(
    IReadOnlyList<OutletCount> Outlets, IReadOnlyList<EntityCount> Entities, IReadOnlyList<EventTypeCount> EventTypes, Window Window);

/// <summary>An outlet and how many of the articles are its own.</summary>
public sealed record OutletCount(Outlet Outlet, int Articles);

/// <summary>A PLOVER type and how many of the articles tell of such an event.</summary>
public sealed record EventTypeCount(string Type, int Articles);
