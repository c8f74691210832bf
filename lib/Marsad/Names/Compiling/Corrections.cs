using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>What was found wrong in the source tables and how it is mended, and names of our own; each with its reason.</summary>
internal static class Corrections
{
    private const int Columns = 6;

    /// <summary>Applies every correction; one that finds no row is an error, so that none outlives what it mends.</summary>
    public static void Apply(IEnumerable<SourceRow> rows)
    {
        var byId = rows.ToDictionary(row => (row.Table, row["id"]));
        foreach (var cells in DataFile.Read("Names/Compiling/Data/corrections.tsv", Columns))
        {
            var (table, id, column, action, value) = (cells[0], cells[1], cells[2], cells[3], cells[5]);
            if (!byId.TryGetValue((table, id), out var row)) throw new InvalidDataException($"corrections.tsv: {table} has no row {id}.");
            row[column] = action switch
            {
                "set" => value,
                "add" => row[column].Length == 0 ? value : row[column] + "|" + value,
                _ => throw new InvalidDataException($"corrections.tsv: {id}: unknown action {action}."),
            };
        }
    }
}
