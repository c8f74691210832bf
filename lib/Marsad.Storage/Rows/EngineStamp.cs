using Marsad.Document;

namespace Marsad.Storage.Rows;

/// <summary>Engine versions as one comparable text in a row.</summary>
public static class EngineStamp
{
    public static string Of(EngineVersions engine) => $"{engine.Parser} {engine.Annotator} {engine.Knowledge}";
}
