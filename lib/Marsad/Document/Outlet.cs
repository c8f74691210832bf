namespace Marsad.Document;

/// <summary>The publishing outlet; <paramref name="Id"/> is null when it is not in the table of known outlets.</summary>
public sealed record Outlet(string Name, string? Id);
