using Marsad.Document;

namespace Marsad.Storage.Querying;

/// <summary>How the app is doing.</summary>
/// <param name="NewestArrival">When the last upload arrived; null without any.</param>
/// <param name="NewestEnrichment">When an article became ready last; null where none of the uploads looked at is ready.</param>
public sealed record AppStatus(EngineVersions Engine, QueueLengths Queues, UploadCounts Uploads, DateTimeOffset? NewestArrival, LastEnrichment? NewestEnrichment);

/// <summary>About how many messages wait in each queue; zero where a queue was never used.</summary>
/// <param name="Enrich">Articles that wait for enrichment.</param>
/// <param name="EnrichPoison">Articles whose enrichment was given up and that are not closed yet.</param>
/// <param name="ParsePoison">The same for parsing.</param>
public sealed record QueueLengths(int Enrich, int EnrichPoison, int ParsePoison);

/// <summary>The last enrichment among the newest uploads.</summary>
/// <param name="Uploads">How many uploads were looked at, the newest.</param>
public sealed record LastEnrichment(DateTimeOffset At, string Id, string Path, int Uploads);
