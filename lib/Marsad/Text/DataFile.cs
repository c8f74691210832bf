using System.Reflection;
using System.Text;

namespace Marsad.Text;

/// <summary>Reads the embedded tables of words and facts; what is wrong in one is reported with its file and line.</summary>
public static class DataFile
{
    private const char Comment = '#';

    /// <summary>The rows below the header of <paramref name="logicalName"/>, each of exactly <paramref name="columns"/> cells.</summary>
    internal static IReadOnlyList<string[]> Read(string logicalName, int columns) => Read(typeof(DataFile).Assembly, logicalName, columns);

    /// <summary>The same for a file embedded in <paramref name="assembly"/>.</summary>
    /// <exception cref="InvalidDataException">The file is missing or a row is not as it should be.</exception>
    public static IReadOnlyList<string[]> Read(Assembly assembly, string logicalName, int columns)
    {
        using var stream = assembly.GetManifestResourceStream(logicalName)
            ?? throw new InvalidDataException($"{logicalName}: no such data file.");
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        return Parse(reader, logicalName, columns);
    }

    /// <summary>Reads a table from a reader; <paramref name="name"/> is what errors call it.</summary>
    internal static IReadOnlyList<string[]> Parse(TextReader reader, string name, int columns)
    {
        var rows = new List<string[]>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var headerRead = false;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!headerRead && line.StartsWith(Comment)) continue;

            var cells = line.Split('\t');
            if (cells.Length != columns) throw new InvalidDataException($"{name}:{number}: {cells.Length} columns where {columns} are expected.");
            if (!headerRead)
                headerRead = true;
            else if (seen.Add(line))
                rows.Add(cells);
            else
                throw new InvalidDataException($"{name}:{number}: the row stands twice.");
        }

        return headerRead ? rows : throw new InvalidDataException($"{name}: no header row.");
    }
}
