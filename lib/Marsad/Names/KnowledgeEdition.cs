namespace Marsad.Names;

/// <summary>The edition of the knowledge tables that the rows were taken from.</summary>
internal static class KnowledgeEdition
{
    /// <summary>Year and month of the edition, <c>yyyy.MM</c>.</summary>
    public const string Month = "2026.11";
}
