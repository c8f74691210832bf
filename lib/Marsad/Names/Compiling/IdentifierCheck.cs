namespace Marsad.Names.Compiling;

/// <summary>Fails when one identifier stands on two rows: they would be taken for one thing.</summary>
internal static class IdentifierCheck
{
    public static void Check(IEnumerable<SourceRow> rows)
    {
        var owners = new Dictionary<string, SourceRow>(StringComparer.Ordinal);
        foreach (var row in rows)
            foreach (var id in IdentifiersOf(row).Distinct(StringComparer.Ordinal))
                if (!owners.TryAdd(id, row))
                    throw new InvalidDataException($"{row.Where}: {id} also stands on {owners[id].Where} ({owners[id]["name_en"]}, {row["name_en"]}).");
    }

    private static IEnumerable<string> IdentifiersOf(SourceRow row)
    {
        yield return row["id"].StartsWith("wd:", StringComparison.Ordinal) ? row["id"][3..] : row["id"];
        if (row["wikidata"].Length > 0) yield return row["wikidata"];
        if (row.Table == "places" && row["geonames"].Length > 0) yield return "gn:" + row["geonames"];
    }
}
