using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>Places that the source tables lack and no news reader would miss.</summary>
internal static class Additions
{
    private static readonly string[] Columns =
        ["id", "kind", "country_iso2", "lat", "lon", "wikidata", "geonames", "population", "tier", "name_en", "name_ar", "aliases_ar"];

    public static IEnumerable<SourceRow> Places() =>
        DataFile.Read("Names/Compiling/Data/additions.tsv", Columns.Length).Select((cells, i) => new SourceRow("places", i, CellsOf(cells)));

    private static Dictionary<string, string> CellsOf(string[] cells)
    {
        var row = Columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        (row["admin1"], row["flags"], row["source"], row["licence"]) = ("", "", "own compilation", "CC0-1.0");
        return row;
    }
}
