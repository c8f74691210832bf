using System.Text;
using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>Reads a compiled table from the folder that holds it.</summary>
internal static class CompiledTable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IReadOnlyList<string[]> Read(string folder, string name, int columns)
    {
        using var reader = new StreamReader(Path.Combine(folder, name + ".tsv"), Utf8);
        return DataFile.Parse(reader, name + ".tsv", columns);
    }
}
