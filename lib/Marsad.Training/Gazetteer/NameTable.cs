namespace Marsad.Training.Gazetteer;

/// <summary>A knowledge table of the library with its columns by name, whatever their order.</summary>
internal sealed class NameTable
{
    private const char ListSeparator = '|';
    private readonly string[] _columns;

    private NameTable(string[] columns, List<string[]> rows) => (_columns, Rows) = (columns, rows);

    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>Reads an embedded table.</summary>
    /// <exception cref="InvalidDataException">The table is missing.</exception>
    public static NameTable Read(string logicalName)
    {
        using var stream = typeof(NameTable).Assembly.GetManifestResourceStream(logicalName) ?? throw new InvalidDataException($"{logicalName}: no such data file.");
        using var reader = new StreamReader(stream);
        string[]? columns = null;
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (columns is null && line.StartsWith('#')) continue;
            if (columns is null) columns = line.Split('\t');
            else rows.Add(line.Split('\t'));
        }

        return new NameTable(columns ?? [], rows);
    }

    /// <summary>A cell by the name of its column; empty where the table has no such column.</summary>
    public string Cell(string[] row, string column) => Array.IndexOf(_columns, column) is >= 0 and var index ? row[index] : "";

    /// <summary>The items of a cell that holds a list.</summary>
    public IEnumerable<string> List(string[] row, string column) => Cell(row, column).Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries);
}
