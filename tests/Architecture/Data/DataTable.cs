namespace Architecture.Data;

/// <summary>A data file as columns and rows; rows know their line in the file.</summary>
internal sealed record DataTable(string[] Columns, IReadOnlyList<DataRow> Rows)
{
    public static DataTable Read(string path)
    {
        var file = SourceFile.Read(path);
        var head = file.Lines.TakeWhile(line => line.StartsWith('#')).Count();
        return new DataTable(
            file.Lines[head].Split('\t'),
            [.. file.Lines.Skip(head + 1).Select((line, index) => new DataRow(head + index + 2, line))]);
    }

    /// <summary>Whether a column holds Arabic words.</summary>
    public static bool IsArabic(string column) => column.EndsWith("_ar", StringComparison.Ordinal);
}
