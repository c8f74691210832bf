namespace Marsad.Names.Compiling;

/// <summary>Fails on a row that does not say where it comes from and under which open licence.</summary>
internal static class OriginCheck
{
    public static void Check(SourceRow row)
    {
        if (OpenLicence.OpenSources(row["source"]).Length == 0) throw new InvalidDataException($"{row.Where}: no source.");
        if (OpenLicence.OpenPart(row["licence"]).Length == 0) throw new InvalidDataException($"{row.Where}: no open licence.");
        if (row.Table is "people" or "organisations" && row["tier"].Length > 0 && row["tier"] is not ("1" or "2" or "3" or "4")) throw new InvalidDataException($"{row.Where}: no such tier: {row["tier"]}.");
    }
}
