namespace Marsad.Document;

/// <summary>The place a report was filed from, with its entity id when it could be linked.</summary>
public sealed record Dateline(string Text, string? Entity);
