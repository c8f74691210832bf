using System.Globalization;
using Marsad.Names.Places;

namespace Marsad.Names.Compiling;

/// <summary>A place of the source tables with its coordinates in degrees.</summary>
internal sealed record PlacePoint(SourceRow Row, double Latitude, double Longitude)
{
    public string Country => Row["country_iso2"];

    public string Division => Row["admin1"];

    /// <summary>The places that lie at one point; rivers, regions and countries do not, nor do places of two countries.</summary>
    public static List<PlacePoint> Of(IEnumerable<SourceRow> places) =>
        [.. places.Where(row => row["lat"].Length > 0 && row["country_iso2"].Length == 2 && row["kind"] is not ("country" or "admin1" or "region" or "border" or "river" or "lake" or "mountain"))
            .Select(row => new PlacePoint(row, Degrees(row["lat"]), Degrees(row["lon"])))];

    /// <summary>Kilometres to another place.</summary>
    public double DistanceTo(PlacePoint other) => PlaceDistance.Between(Latitude, Longitude, other.Latitude, other.Longitude);

    private static double Degrees(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
