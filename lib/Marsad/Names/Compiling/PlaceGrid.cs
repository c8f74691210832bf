namespace Marsad.Names.Compiling;

/// <summary>Places in cells of a fifth of a degree, so that the nearest ones are found without looking at all.</summary>
internal sealed class PlaceGrid
{
    private const int CellsPerDegree = 5;
    private const int FurthestRing = 15;
    private readonly Dictionary<(int Row, int Column), List<PlacePoint>> _cells = [];

    public PlaceGrid(IEnumerable<PlacePoint> places)
    {
        foreach (var place in places)
        {
            if (!_cells.TryGetValue(CellOf(place), out var cell)) _cells[CellOf(place)] = cell = [];
            cell.Add(place);
        }
    }

    /// <summary>Up to <paramref name="count"/> other places, the nearest first, from this cell and the rings around it.</summary>
    public List<PlacePoint> Nearest(PlacePoint place, int count)
    {
        var (row, column) = CellOf(place);
        var found = new List<PlacePoint>();
        // One ring more than is needed: a place in it may be nearer than one in the corner of this cell.
        for (var (ring, isLast) = (0, false); ring <= FurthestRing && !isLast; ring++)
        {
            isLast = found.Count >= count && ring > 0;
            found.AddRange(Ring(row, column, ring).Where(other => other.Row != place.Row));
        }

        return [.. found.Select(other => (Place: other, Distance: place.DistanceTo(other))).OrderBy(pair => pair.Distance).ThenBy(pair => pair.Place.Row["id"], StringComparer.Ordinal).Take(count).Select(pair => pair.Place)];
    }

    private IEnumerable<PlacePoint> Ring(int row, int column, int ring) =>
        from north in Enumerable.Range(-ring, 2 * ring + 1)
        from east in Math.Abs(north) == ring ? Enumerable.Range(-ring, 2 * ring + 1) : [-ring, ring]
        from place in _cells.GetValueOrDefault((row + north, column + east)) ?? []
        select place;

    private static (int Row, int Column) CellOf(PlacePoint place) => ((int)Math.Floor(place.Latitude * CellsPerDegree), (int)Math.Floor(place.Longitude * CellsPerDegree));
}
