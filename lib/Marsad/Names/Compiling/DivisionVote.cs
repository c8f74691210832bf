namespace Marsad.Names.Compiling;

/// <summary>Gives places without a governorate that of the known places around them: the five nearest of the country vote, each by one over its distance (k-nearest neighbours).</summary>
internal static class DivisionVote
{
    /// <summary>Flag of a place whose governorate was derived so.</summary>
    public const string Flag = "admin1_derived";

    private const int Voters = 5;
    private const int Neighbours = 8;

    /// <summary>Fills the empty cells of the countries that are covered village by village, and those of hamlets whose governorate none of their neighbours shares.</summary>
    public static void Fill(IEnumerable<SourceRow> places)
    {
        foreach (var country in PlacePoint.Of(places).Where(point => HomeCountries.Contains(point.Country)).GroupBy(point => point.Country, StringComparer.Ordinal))
        {
            var stated = new PlaceGrid(country.Where(IsStated));
            var derived = country.Where(point => !IsStated(point) || IsAlone(point, stated)).Select(point => (point.Row, Division: Of(point, stated))).ToList();
            foreach (var (row, division) in derived.Where(pair => pair.Division.Length > 0))
            {
                row["admin1"] = division;
                row["flags"] = row["flags"].Length == 0 ? Flag : row["flags"] + "," + Flag;
            }
        }
    }

    /// <summary>The governorate that the neighbours of a place vote for; empty where it has none.</summary>
    public static string Of(PlacePoint place, PlaceGrid stated) =>
        stated.Nearest(place, Voters).GroupBy(voter => voter.Division, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(voter => 1 / (1 + place.DistanceTo(voter)))).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).FirstOrDefault("");

    // The source gives some places on a border a division of the neighbouring country.
    private static bool IsStated(PlacePoint point) => point.Division.StartsWith(point.Country + "-", StringComparison.Ordinal);

    private static bool IsAlone(PlacePoint point, PlaceGrid stated) =>
        point.Row["tier"] == "4" && !stated.Nearest(point, Neighbours).Exists(other => other.Division == point.Division);
}
