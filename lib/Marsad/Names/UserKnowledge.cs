using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Marsad.Document;

namespace Marsad.Names;

/// <summary>Names and entities of the user's own, which add to those that come with the library or correct them.</summary>
/// <remarks>Tab-separated, with the header <c>id type kind country latitude longitude tier name_en name_ar aliases_ar</c>; lines that begin with # are comments.
/// A row with the id of a known entity changes the cells that are not empty and adds the names; an alias behind a minus takes a name away from it.</remarks>
public sealed class UserKnowledge
{
    private const int Digits = 8;
    private static readonly string[] Columns = ["id", "type", "kind", "country", "latitude", "longitude", "tier", "name_en", "name_ar", "aliases_ar"];

    private UserKnowledge(IReadOnlyList<UserRow> rows, string version) => (Rows, Version) = (rows, version);

    /// <summary>Changes with the content.</summary>
    public string Version { get; }

    internal IReadOnlyList<UserRow> Rows { get; }

    /// <summary>Reads a table; <paramref name="name"/> is what errors call it.</summary>
    /// <exception cref="InvalidDataException">A row is not as it should be: file, line and reason.</exception>
    public static UserKnowledge Read(TextReader reader, string name)
    {
        var (rows, content, headerRead) = (new List<UserRow>(), new StringBuilder(), false);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            content.Append(line).Append('\n');
            var cells = line.Split('\t');
            if (cells.Length != Columns.Length) throw new InvalidDataException($"{name}:{number}: {cells.Length} columns where {Columns.Length} are expected.");
            if (headerRead) rows.Add(ToRow(cells, $"{name}:{number}"));
            else if (!cells.SequenceEqual(Columns, StringComparer.Ordinal)) throw new InvalidDataException($"{name}:{number}: the header must be {string.Join(' ', Columns)}, with tabs between.");
            headerRead = true;
        }

        if (!headerRead) throw new InvalidDataException($"{name}: no header row.");
        return new UserKnowledge(rows, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..Digits]);
    }

    private static UserRow ToRow(string[] cells, string where)
    {
        if (cells[0].Length == 0) throw new InvalidDataException($"{where}: no id.");
        if (cells[2].Length > 0 && TypeOf(cells[1]) is EntityType.GeopoliticalEntity or EntityType.Location or EntityType.Facility && !PlaceKinds.IsKnown(cells[2])) throw new InvalidDataException($"{where}: no such kind of place: {cells[2]}.");
        if (cells[3].Length is not (0 or 2)) throw new InvalidDataException($"{where}: country is no ISO 3166-1 code of two letters: {cells[3]}.");
        if (cells[6] is not ("" or "1" or "2" or "3" or "4")) throw new InvalidDataException($"{where}: tier is 1 to 4, not {cells[6]}.");
        if (cells[1].Length > 0 && TypeOf(cells[1]) is null) throw new InvalidDataException($"{where}: no such type: {cells[1]}.");
        if ((cells[4].Length == 0) != (cells[5].Length == 0)) throw new InvalidDataException($"{where}: one coordinate without the other.");
        return new UserRow(where, cells[0], TypeOf(cells[1]), OrNull(cells[2]), OrNull(cells[3]), Degrees(cells[4], 90, where), Degrees(cells[5], 180, where), cells[6].Length == 0 ? null : cells[6][0] - '0', OrNull(cells[7]), OrNull(cells[8]), cells[9].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private static EntityType? TypeOf(string cell)
    {
        foreach (var type in Enum.GetValues<EntityType>())
            if (JsonSerializer.Serialize(type, ArticleJson.Compact).Trim('"') == cell)
                return type;
        return null;
    }

    private static double? Degrees(string cell, double limit, string where)
    {
        if (cell.Length == 0) return null;
        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= limit
            ? degrees
            : throw new InvalidDataException($"{where}: not in degrees from -{limit} to {limit}: {cell}.");
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
