using System.Globalization;

namespace Marsad.Storage.Keys;

/// <summary>A cell of one degree of latitude and longitude, named by its south-western corner in whole degrees.</summary>
public readonly record struct GridCell(int South, int West)
{
    /// <summary>The cell of a point in degrees (WGS 84).</summary>
    public static GridCell Of(double latitude, double longitude) => new((int)Math.Floor(latitude), (int)Math.Floor(longitude));

    /// <summary>The cell as it stands in keys, for instance <c>+34+041</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{South:+00;-00}{West:+000;-000}");
}
