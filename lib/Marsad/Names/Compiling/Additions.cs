using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>Places and groups that the source tables lack and no news reader would miss.</summary>
internal static class Additions
{
    private static readonly string[] PlaceColumns =
        ["id", "kind", "country_iso2", "lat", "lon", "wikidata", "geonames", "population", "tier", "name_en", "name_ar", "aliases_ar"];

    private static readonly string[] GroupColumns = ["id", "type", "country_iso2", "name_en", "variants"];

    public static IEnumerable<SourceRow> Places() => Rows("places", "additions", PlaceColumns, "admin1", "flags");

    public static IEnumerable<SourceRow> Groups() => Rows("demonyms", "added_groups", GroupColumns, ["flags", .. TableRows.Forms]);

    private static IEnumerable<SourceRow> Rows(string table, string file, string[] columns, params string[] empty) =>
        DataFile.Read($"Names/Compiling/Data/{file}.tsv", columns.Length).Select((cells, i) => new SourceRow(table, i, CellsOf(columns, cells, empty)));

    private static Dictionary<string, string> CellsOf(string[] columns, string[] cells, string[] empty)
    {
        var row = columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        foreach (var column in empty) row[column] = "";
        (row["source"], row["licence"]) = ("own compilation", "CC0-1.0");
        return row;
    }
}
