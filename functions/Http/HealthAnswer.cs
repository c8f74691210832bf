using Marsad.Document;

namespace Marsad.Functions.Http;

/// <summary>The state of the service.</summary>
/// <param name="Status">ok.</param>
internal sealed record HealthAnswer(string Status, EngineVersions Engine);
