namespace Marsad.Names.Compiling;

/// <summary>The countries whose places are carried down to the hamlet.</summary>
internal static class HomeCountries
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["IQ", "SY"];

    public static bool Contains(string country) => Codes.Contains(country, StringComparer.Ordinal);
}
