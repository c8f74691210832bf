namespace Marsad.Names.Compiling;

/// <summary>Tells rows under open licences from those that come from sanctions lists, whose terms of use are not one.</summary>
internal static class OpenLicence
{
    private static readonly string[] Closed = ["UN ", "EU reuse policy", "UK ", "OFAC"];
    private static readonly string[] ClosedSources = ["UN SC ", "EU consolidated", "UK sanctions", "OFAC"];

    /// <summary>The open parts of a licence cell; empty when there are none.</summary>
    public static string OpenPart(string licence) => Keep(licence, Closed);

    /// <summary>The sources of a row without its sanctions lists.</summary>
    public static string OpenSources(string source) => Keep(source, ClosedSources);

    /// <summary>Whether a part of the row comes from a sanctions list, so that only its plain name may be carried.</summary>
    public static bool IsMixed(string licence) => OpenPart(licence) != licence;

    private static string Keep(string cell, string[] closed) =>
        string.Join("; ", cell.Split("; ").Where(part => !closed.Any(c => part.StartsWith(c, StringComparison.Ordinal))));
}
