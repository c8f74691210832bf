namespace Marsad.Names;

/// <summary>What the words for an office mean.</summary>
/// <param name="Office">Key of the office, such as <c>president</c>.</param>
/// <param name="Country">ISO 3166 code of the country, or the organisation, where the words tell it; null where it is named beside them.</param>
internal sealed record OfficeTitle(string Office, string? Country);
