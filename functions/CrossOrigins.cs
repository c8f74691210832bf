namespace Marsad.Functions;

/// <summary>Which other sites' pages may read the answers.</summary>
internal sealed record CrossOrigins(IReadOnlyList<string> Allowed)
{
    /// <summary>Setting name of <see cref="Allowed"/>: origins with commas between, * for all, empty for none.</summary>
    internal const string Setting = "MARSAD_CORS_ORIGINS";

    private const string All = "*";

    /// <summary>Whether answers differ by the site that asks.</summary>
    internal bool AreNamed => Allowed.Count > 0 && !Allowed.Contains(All, StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The setting names something that is no origin.</exception>
    internal static CrossOrigins Read(string? setting)
    {
        var origins = (setting ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (origins.FirstOrDefault(origin => origin != All && !IsOrigin(origin)) is { } wrong)
            throw new ArgumentException($"The setting {Setting} names '{wrong}'; it takes origins such as https://example.org with commas between, or *.");
        return new CrossOrigins(origins);
    }

    /// <summary>What a page of the origin is told it may do; null when it may not read.</summary>
    internal string? Answer(string? origin)
    {
        if (string.IsNullOrEmpty(origin)) return null;
        if (Allowed.Contains(All, StringComparer.Ordinal)) return All;
        return Allowed.FirstOrDefault(allowed => allowed.Equals(origin, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && text.Equals(uri.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
