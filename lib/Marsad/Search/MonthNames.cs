using Marsad.Text;

namespace Marsad.Search;

/// <summary>Months have names that differ by country: a query for one finds the others.</summary>
internal static class MonthNames
{
    private const string Gregorian = "gregorian";

    private static readonly Dictionary<string, string[]> Table = DataFile.Read("Times/Data/months.tsv", 3)
        .Where(row => row[0] == Gregorian)
        .GroupBy(row => row[1], row => row[2], StringComparer.Ordinal)
        .SelectMany(month => month.Select(name => (Name: SearchAnalyzer.Normalize(name), Others: month.ToArray())))
        .ToDictionary(row => row.Name, row => row.Others, StringComparer.Ordinal);

    /// <summary>All names of the month that a name means; empty where it means none.</summary>
    public static IReadOnlyList<string> Find(string name) => Table.GetValueOrDefault(SearchAnalyzer.Normalize(name), []);
}
