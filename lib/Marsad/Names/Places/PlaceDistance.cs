namespace Marsad.Names.Places;

/// <summary>How far apart places lie.</summary>
internal static class PlaceDistance
{
    private const double EarthRadius = 6371;

    /// <summary>Great-circle distance in kilometres (haversine), or null where a place has no coordinates.</summary>
    public static double? Between(KnownEntity one, KnownEntity other) =>
        one is { Latitude: { } latitude, Longitude: { } longitude } && other is { Latitude: { } otherLatitude, Longitude: { } otherLongitude }
            ? Between(latitude, longitude, otherLatitude, otherLongitude)
            : null;

    /// <summary>The same for two points in degrees.</summary>
    public static double Between(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var north = Math.Pow(Math.Sin(double.DegreesToRadians(otherLatitude - latitude) / 2), 2);
        var east = Math.Pow(Math.Sin(double.DegreesToRadians(otherLongitude - longitude) / 2), 2);
        var chord = north + Math.Cos(double.DegreesToRadians(latitude)) * Math.Cos(double.DegreesToRadians(otherLatitude)) * east;
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
