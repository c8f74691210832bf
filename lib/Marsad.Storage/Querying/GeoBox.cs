using System.Globalization;
using Marsad.Search;
using Marsad.Storage.Keys;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>A box on the map in degrees (WGS 84), as RFC 7946 orders them; it does not cross the antimeridian.</summary>
public readonly record struct GeoBox(double West, double South, double East, double North)
{
    /// <summary>Whether a place lies in it; countries, and what is nowhere, lie in no box.</summary>
    public bool Contains(NamedEntity place) =>
        place.Latitude >= South && place.Latitude <= North && place.Longitude >= West && place.Longitude <= East && !Countries.Contains(place.Id, place.Name.Ar);

    /// <summary>Reads west, south, east and north with commas between; false where they make no box.</summary>
    public static bool TryParse(string text, out GeoBox box)
    {
        box = default;
        var parts = text.Split(',');
        if (parts.Length != 4) return false;
        var sides = new double[4];
        for (var i = 0; i < sides.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out sides[i])) return false;
        box = new GeoBox(sides[0], sides[1], sides[2], sides[3]);
        return box is { West: >= -180, East: <= 180, South: >= -90, North: <= 90 } && box.West <= box.East && box.South <= box.North;
    }

    /// <summary>The keys of its cells; null where they are too many.</summary>
    internal IReadOnlyList<IndexKey>? Keys()
    {
        var (first, last) = (GridCell.Of(South, West), GridCell.Of(North, East));
        var (rows, columns) = (last.South - first.South + 1, last.West - first.West + 1);
        if (rows * columns > QueryKeys.Most) return null;
        return [.. Enumerable.Range(0, rows * columns).Select(cell => IndexKey.Cell(new GridCell(first.South + cell / columns, first.West + cell % columns)))];
    }
}
