namespace Marsad.Storage.Pipeline;

/// <summary>Asks for one generation of an article to be made.</summary>
/// <param name="Id">Article id.</param>
/// <param name="Generation">The generation handed out for it; an older one is dropped.</param>
/// <param name="Snapshot">A packed <see cref="EnrichSnapshot"/>; null where there is none.</param>
public sealed record EnrichMessage(string Id, int Generation, string? Snapshot = null);
