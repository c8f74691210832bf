namespace Architecture.Data;

/// <summary>A row, with the number of its line in the file.</summary>
internal sealed record DataRow(int Number, string Line)
{
    public string[] Cells { get; } = Line.Split('\t');
}
