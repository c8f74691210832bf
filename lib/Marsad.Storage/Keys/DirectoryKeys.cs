using System.Globalization;

namespace Marsad.Storage.Keys;

/// <summary>
/// Keys of the table <c>directory</c>. Partition = year: row = kind | key | inverse month | shard says that a key occurs there.
/// Partition <c>years</c>: one row a year. Partition <c>entities</c>: the catalogue by id and by name.
/// </summary>
public static class DirectoryKeys
{
    public const string Years = "years";
    public const string Entities = "entities";
    private const string NameKind = "n|";

    public static string YearPartition(string month) => month[..4];

    public static string YearRow(string year) => InverseDate.Invert(year);

    public static string Occurrence(IndexKey key, string month, int shard) =>
        key.Prefix + InverseDate.Invert(month) + KeyText.Separator + shard.ToString("x2", CultureInfo.InvariantCulture);

    /// <summary>Month (yyyyMM) and shard of an occurrence row.</summary>
    public static (string Month, int Shard) Read(string rowKey) => (
        InverseDate.Invert(rowKey[^9..^3]),
        int.Parse(rowKey.AsSpan(rowKey.Length - 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>Start of the rows of entities by id.</summary>
    public const string IdPrefix = "e|";

    public static string EntityById(string id) => IdPrefix + KeyText.Escape(id);

    public static string EntityByName(string normalisedName, string id) => NamePrefix(normalisedName) + KeyText.Separator + KeyText.Escape(id);

    /// <summary>Start of the name rows that begin so.</summary>
    public static string NamePrefix(string normalisedName) => NameKind + KeyText.Escape(normalisedName);

    /// <summary>The normalised name in the key of a name row.</summary>
    public static string NameOf(string rowKey) => rowKey[NameKind.Length..rowKey.LastIndexOf(KeyText.Separator)];
}
