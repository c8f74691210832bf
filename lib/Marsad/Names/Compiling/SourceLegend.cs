namespace Marsad.Names.Compiling;

/// <summary>Gives every pair of source and licence a short key, so that forty thousand rows need not repeat them.</summary>
internal sealed class SourceLegend
{
    private readonly SortedDictionary<string, string> _keys;

    private SourceLegend(SortedDictionary<string, string> keys) => _keys = keys;

    /// <summary>Numbers the pairs in ordinal order: the same rows always get the same keys.</summary>
    public static SourceLegend Of(IEnumerable<SourceRow> rows)
    {
        var keys = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows) keys[PairOf(row)] = "";
        var number = 0;
        foreach (var pair in keys.Keys.ToList()) keys[pair] = FormattableString.Invariant($"s{++number:000}");
        return new SourceLegend(keys);
    }

    public string KeyOf(SourceRow row) => _keys[PairOf(row)];

    /// <summary>Rows of the legend: key, licence, source.</summary>
    public IEnumerable<string> Lines => _keys.Select(pair => pair.Value + "\t" + pair.Key);

    private static string PairOf(SourceRow row) => OpenLicence.OpenPart(row["licence"]) + "\t" + Simplify(OpenLicence.OpenSources(row["source"]));

    // Party Facts numbers each row; the number is the row's id already.
    private static string Simplify(string source) =>
        string.Join("; ", source.Split("; ").Select(part => part.Split(", partyfacts_id", 2)[0]).Distinct(StringComparer.Ordinal));
}
