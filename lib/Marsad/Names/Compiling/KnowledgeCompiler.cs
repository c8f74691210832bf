using System.Globalization;
using System.Text;

namespace Marsad.Names.Compiling;

/// <summary>Makes the tables of names that Marsad ships from a folder of knowledge tables: open rows only, checked and sorted.</summary>
/// <param name="folder">Holds places, people, organisations and demonyms, each as a <c>.tsv</c> file.</param>
public sealed class KnowledgeCompiler(string folder)
{
    private const int LargestHamlet = 200;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly string[] Tables = ["places", "people", "organisations", "demonyms"];

    /// <summary>Writes the compiled tables and returns how many rows each holds; fails naming the row that is wrong.</summary>
    public IReadOnlyDictionary<string, int> WriteTo(string output)
    {
        var tables = Tables.ToDictionary(name => name, name => SourceTable.Read(folder, name), StringComparer.Ordinal);
        foreach (var row in tables["demonyms"].Rows) row["flags"] = "";
        foreach (var row in tables["people"].Rows.Concat(tables["organisations"].Rows)) CutToOpenFacts(row);
        Corrections.Apply(tables.Values.SelectMany(table => table.Rows));

        var kept = tables.ToDictionary(table => table.Key, table => table.Value.Rows.Where(IsCarried).ToList(), StringComparer.Ordinal);
        kept["places"].AddRange(Additions.Places());
        kept["demonyms"].AddRange(Additions.Groups());
        foreach (var place in kept["places"]) PlaceCheck.Check(place);
        foreach (var row in kept.Values.SelectMany(rows => rows)) OriginCheck.Check(row);
        IdentifierCheck.Check(kept["places"].Concat(kept["people"]).Concat(kept["organisations"]));
        DivisionVote.Fill(kept["places"]);
        PositionCheck.Check(kept["places"]);

        var legend = SourceLegend.Of(kept.Values.SelectMany(rows => rows));
        var lines = new TableRows(legend);
        Directory.CreateDirectory(output);
        Write(output, "sources", "-", "key\tlicence\tsource", legend.Lines);
        Write(output, "places", tables["places"].Revision, TableRows.PlaceHeader, kept["places"].Select(lines.Place));
        Write(output, "people", tables["people"].Revision, TableRows.NameHeader, kept["people"].Select(lines.Name));
        Write(output, "organisations", tables["organisations"].Revision, TableRows.NameHeader, kept["organisations"].Select(lines.Name));
        Write(output, "demonyms", tables["demonyms"].Revision, TableRows.DemonymHeader, kept["demonyms"].Select(lines.Demonym));
        return kept.ToDictionary(table => table.Key, table => table.Value.Count, StringComparer.Ordinal);
    }

    // Which alias came from the list and which from elsewhere cannot be told, so a row that a list shares keeps its name alone.
    private static void CutToOpenFacts(SourceRow row)
    {
        if (!OpenLicence.IsMixed(row["licence"])) return;
        row["aliases"] = "";
        row["needs_context"] = "";
    }

    private static bool IsCarried(SourceRow row)
    {
        if (OpenLicence.OpenPart(row["licence"]).Length == 0) return false;
        if (row.Table == "demonyms") return true;
        if (!ArabicCell.IsName(ArabicCell.Clean(row["name_ar"]))) return false;
        return row.Table switch
        {
            "places" => !IsHamlet(row) || HomeCountries.Contains(row["country_iso2"]),
            "people" => row["tier"] != "4",
            _ => true,
        };
    }

    private static bool IsHamlet(SourceRow row) =>
        row["tier"] == "4" || (row["kind"] == "village" && int.TryParse(row["population"], CultureInfo.InvariantCulture, out var people) && people < LargestHamlet);

    private static void Write(string output, string name, string revision, string header, IEnumerable<string> rows)
    {
        var text = new StringBuilder()
            .Append("# source: marsad knowledge compile; each row's source is named in sources.tsv\n")
            .Append("# license: open licences only, per row in sources.tsv; to be shipped with ATTRIBUTION.md\n")
            .Append("# revision: ").Append(revision).Append('\n')
            .Append("# retrieved: ").Append(KnowledgeEdition.Month).Append('\n')
            .Append("# form: raw\n")
            .Append(header).Append('\n');
        foreach (var row in rows.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) text.Append(row).Append('\n');
        File.WriteAllText(Path.Combine(output, name + ".tsv"), text.ToString(), Utf8);
    }
}
