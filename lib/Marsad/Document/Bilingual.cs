namespace Marsad.Document;

/// <summary>A sentence for the user in Arabic and in English.</summary>
public sealed record Bilingual(string Ar, string En);
