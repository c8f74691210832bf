using System.Globalization;

namespace Marsad.Names.Compiling;

/// <summary>Turns source rows into the lines of the compiled tables.</summary>
internal sealed class TableRows(SourceLegend legend)
{
    public const string PlaceHeader = "id\tkind\tcountry\tadmin1\tlat\tlon\twikidata\tgeonames\tpopulation\ttier\tflags\tsource\tname_en\tname_ar\taliases_ar";
    public const string NameHeader = "id\trole\tcountry\twikidata\ttier\tsource\tname_en\tname_ar\taliases_ar\tcontext_ar";
    public const string DemonymHeader = "id\ttype\tcountry\tflags\tsource\tname_en\tforms_ar";

    /// <summary>Columns of an adjective's regular forms.</summary>
    public static readonly string[] Forms = ["masc", "fem", "masc_pl", "fem_pl", "masc_pl_acc", "def_masc", "def_fem"];

    public string Place(SourceRow row)
    {
        var name = ArabicCell.Clean(row["name_ar"]);
        var isHamlet = row["tier"] == "4";
        return string.Join('\t',
            row["id"], row["kind"], row["country_iso2"], row["admin1"], Degrees(row["lat"]), Degrees(row["lon"]), row["wikidata"],
            // The id says it already.
            row["id"] == "gn:" + row["geonames"] ? "" : row["geonames"],
            row["population"], row["tier"], Flags(row), legend.KeyOf(row), isHamlet ? "" : row["name_en"], name,
            ArabicCell.Join(row.Parts("aliases_ar"), name));
    }

    public string Name(SourceRow row)
    {
        var name = ArabicCell.Clean(row["name_ar"]);
        return string.Join('\t',
            OpenId(row), Role(row), row["country"], row["wikidata"], row["tier"], legend.KeyOf(row), row["name_en"], name,
            ArabicCell.Join(row.Parts("aliases"), name), ArabicCell.Join(row.Parts("needs_context"), ""));
    }

    public string Demonym(SourceRow row)
    {
        var forms = Forms.Select(form => row[form]).Concat(row.Parts("variants"));
        return string.Join('\t', row["id"], row["type"], row["country_iso2"], row["flags"], legend.KeyOf(row), row["name_en"], ArabicCell.Join(forms, ""));
    }

    // Rows taken from a list of titles carry a note there instead of a role.
    private static string Role(SourceRow row) => row["role"].StartsWith("notable person", StringComparison.Ordinal) ? "" : row["role"];

    // A row that a sanctions list only confirmed goes by its other id.
    private static string OpenId(SourceRow row) =>
        row["id"].StartsWith("un:", StringComparison.Ordinal)
            ? row.Parts("other_ids").FirstOrDefault(id => !id.StartsWith("un:", StringComparison.Ordinal))
                ?? throw new InvalidDataException($"{row.Where}: no id but that of a sanctions list.")
            : row["id"];

    // Homonyms are counted from the table itself.
    private static string Flags(SourceRow row) =>
        string.Join(',', row["flags"].Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Where(flag => !flag.StartsWith("homonyms", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    // Three digits are a hundred metres, finer than the sources are.
    private static string Degrees(string cell) =>
        cell.Length == 0 ? "" : Math.Round(double.Parse(cell, CultureInfo.InvariantCulture), 3).ToString(CultureInfo.InvariantCulture);
}
