using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>A name in a block.</summary>
/// <param name="IsGroup">Whether it is a nationality, a sect or a people, which may describe what is counted.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or null.</param>
internal readonly record struct CountryName(Token Span, bool IsGroup, string? Country);
