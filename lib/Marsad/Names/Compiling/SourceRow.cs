namespace Marsad.Names.Compiling;

/// <summary>A row of a source table, its cells by column name.</summary>
internal sealed class SourceRow(string table, int line, Dictionary<string, string> cells)
{
    public string Table => table;

    /// <summary>Table and line, for messages.</summary>
    public string Where => $"{table}.tsv:{line}";

    public string this[string column]
    {
        get => cells.TryGetValue(column, out var cell) ? cell : throw new InvalidDataException($"{Where}: no column {column}.");
        set => cells[column] = value;
    }

    /// <summary>The parts of a cell that holds several, empty ones left out.</summary>
    public IEnumerable<string> Parts(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
