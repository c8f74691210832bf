namespace Marsad.Functions.Http;

/// <summary>A part of a path as routing gives it.</summary>
internal static class PathPart
{
    private const string Slash = "%2F";

    /// <summary>Its text: routing decodes everything but the slash, where it would see the end of the part.</summary>
    internal static string Decode(string part) => part.Replace(Slash, "/", StringComparison.OrdinalIgnoreCase);
}
