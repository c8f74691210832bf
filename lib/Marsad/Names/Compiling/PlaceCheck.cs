using System.Globalization;

namespace Marsad.Names.Compiling;

/// <summary>Fails on a place whose coordinates, tier or kind cannot be.</summary>
internal static class PlaceCheck
{
    private static readonly string[] Tiers = ["1", "2", "3", "4"];

    public static void Check(SourceRow row)
    {
        CheckDegrees(row, "lat", 90);
        CheckDegrees(row, "lon", 180);
        if ((row["lat"].Length == 0) != (row["lon"].Length == 0)) throw new InvalidDataException($"{row.Where}: one coordinate without the other.");
        if (!Tiers.Contains(row["tier"], StringComparer.Ordinal)) throw new InvalidDataException($"{row.Where}: no such tier: {row["tier"]}.");
        if (!PlaceKinds.IsKnown(row["kind"])) throw new InvalidDataException($"{row.Where}: no such kind: {row["kind"]}.");
        if (row["geonames"].Length > 0 && !row["geonames"].All(char.IsAsciiDigit)) throw new InvalidDataException($"{row.Where}: no GeoNames id: {row["geonames"]}.");
        if (row["wikidata"].Length > 0 && row["wikidata"][0] != 'Q') throw new InvalidDataException($"{row.Where}: no Wikidata id: {row["wikidata"]}.");
    }

    private static void CheckDegrees(SourceRow row, string column, double limit)
    {
        if (row[column].Length == 0) return;
        if (!double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) || Math.Abs(degrees) > limit)
            throw new InvalidDataException($"{row.Where}: {column} out of range: {row[column]}.");
    }
}
