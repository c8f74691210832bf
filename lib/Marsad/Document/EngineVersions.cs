namespace Marsad.Document;

/// <summary>Versions of the rules and data that made a document; a difference is what re-processing looks for.</summary>
public sealed record EngineVersions(string Parser, string Annotator, string Knowledge);
