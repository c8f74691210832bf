using System.Security.Cryptography;

namespace Marsad.Names.Compiling;

/// <summary>A table of the knowledge folder as it was handed over: column names in the first line, tabs between cells.</summary>
internal sealed class SourceTable
{
    private const int RevisionDigits = 12;

    private SourceTable(IReadOnlyList<SourceRow> rows, string revision)
    {
        Rows = rows;
        Revision = revision;
    }

    public IReadOnlyList<SourceRow> Rows { get; }

    /// <summary>First digits of the file's SHA-256, so that a compiled table tells what it was made from.</summary>
    public string Revision { get; }

    public static SourceTable Read(string folder, string name)
    {
        var path = Path.Combine(folder, name + ".tsv");
        var lines = File.ReadAllLines(path);
        var header = lines.Length > 0 ? lines[0].Split('\t') : throw new InvalidDataException($"{name}.tsv: no header row.");
        var rows = new List<SourceRow>(lines.Length);
        for (var i = 1; i < lines.Length; i++)
            if (lines[i].Length > 0)
                rows.Add(ToRow(name, i + 1, header, lines[i].Split('\t')));
        return new SourceTable(rows, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..RevisionDigits]);
    }

    private static SourceRow ToRow(string name, int line, string[] header, string[] cells)
    {
        if (cells.Length != header.Length) throw new InvalidDataException($"{name}.tsv:{line}: {cells.Length} columns where {header.Length} are expected.");
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++) byName[header[i]] = cells[i].Normalize();
        return new SourceRow(name, line, byName);
    }
}
