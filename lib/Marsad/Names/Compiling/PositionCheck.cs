namespace Marsad.Names.Compiling;

/// <summary>Fails on a place that lies outside its country or far from its governorate.</summary>
internal static class PositionCheck
{
    private const int Neighbours = 8;
    private const int FewestPlaces = 8;
    private const double Share = 0.9;
    private const double Spreads = 4;
    private const double CountryMargin = 300;
    private const double DivisionMargin = 150;

    /// <summary>Checks every place against the others and fails with all that breach a rule: in the countries that are covered densely its neighbours must share its country and governorate,
    /// elsewhere it may lie no further from the middle than four times the distance within which nine tenths of the places lie.</summary>
    public static void Check(IEnumerable<SourceRow> places)
    {
        var points = PlacePoint.Of(places);
        var breaches = FarFromNeighbours(points, point => point.Country, "country")
            .Concat(HomeCountries.Codes.SelectMany(home => FarFromNeighbours(InStatedDivisions(points, home), point => point.Division, "governorate")))
            .Concat(FarFromMiddle(points.Where(point => !HomeCountries.Contains(point.Country)).GroupBy(point => point.Country, StringComparer.Ordinal), CountryMargin, "country"))
            .Concat(FarFromMiddle(points.Where(point => point.Division.Length > 0).GroupBy(point => point.Country + " " + point.Division, StringComparer.Ordinal), DivisionMargin, "governorate"))
            .ToList();
        if (breaches.Count > 0) throw new InvalidDataException(string.Join('\n', breaches));
    }

    // A derived governorate proves nothing, and one of few places has no neighbours of its own.
    private static List<PlacePoint> InStatedDivisions(List<PlacePoint> points, string country) =>
        [.. points.Where(point => point.Country == country && point.Division.Length > 0 && !point.Row["flags"].Contains(DivisionVote.Flag, StringComparison.Ordinal))
            .GroupBy(point => point.Division, StringComparer.Ordinal).Where(group => group.Count() >= FewestPlaces).SelectMany(group => group)];

    private static IEnumerable<string> FarFromNeighbours(List<PlacePoint> points, Func<PlacePoint, string> unit, string name)
    {
        var grid = new PlaceGrid(points);
        return points.Where(point => HomeCountries.Contains(point.Country) && !grid.Nearest(point, Neighbours).Exists(other => unit(other) == unit(point)))
            .Select(point => $"{point.Row.Where}: {point.Row["id"]} ({point.Row["name_en"]}) is said to lie in {unit(point)}, but none of its nearest places shares its {name}.");
    }

    private static IEnumerable<string> FarFromMiddle(IEnumerable<IGrouping<string, PlacePoint>> units, double margin, string name) =>
        from unit in units.Select(places => places.ToList())
        where unit.Count >= FewestPlaces
        let middle = unit[0] with { Latitude = Median(unit.Select(point => point.Latitude)), Longitude = Median(unit.Select(point => point.Longitude)) }
        let limit = Spreads * unit.Select(middle.DistanceTo).Order().ElementAt((int)(unit.Count * Share)) + margin
        from point in unit
        where middle.DistanceTo(point) > limit
        select $"{point.Row.Where}: {point.Row["id"]} ({point.Row["name_en"]}) lies {middle.DistanceTo(point):0} km from the middle of its {name}, further than {limit:0} km.";

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
