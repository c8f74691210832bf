using Marsad.Document;

namespace Marsad.Cli.Api;

/// <summary>How the app is doing.</summary>
internal sealed record StatusAnswer(EngineVersions Engine, QueueAnswer Queues, CountAnswer Uploads, DateTimeOffset? NewestArrival, EnrichmentAnswer? NewestEnrichment);

/// <summary>About how many messages wait in each queue.</summary>
internal sealed record QueueAnswer(int Enrich, int EnrichPoison, int ParsePoison);

/// <summary>Uploads by state.</summary>
/// <param name="AtLeast">Whether there are more than were counted.</param>
internal sealed record CountAnswer(IReadOnlyDictionary<string, int> ByState, bool AtLeast);

/// <summary>The last article that became ready.</summary>
internal sealed record EnrichmentAnswer(DateTimeOffset At, string Path);
