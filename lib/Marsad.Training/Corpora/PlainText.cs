using System.Diagnostics;

namespace Marsad.Training.Corpora;

/// <summary>The lines of an unlabelled text; a file that ends in <c>.xz</c> is unpacked by the program <c>xz</c>.</summary>
internal static class PlainText
{
    /// <exception cref="InvalidDataException"><c>xz</c> is missing or could not unpack the file.</exception>
    public static IEnumerable<string> Read(string path)
    {
        if (!path.EndsWith(".xz", StringComparison.Ordinal)) return File.ReadLines(path);
        return File.Exists(path) ? Unpack(path) : throw new FileNotFoundException($"{path}: no such file.", path);
    }

    private static IEnumerable<string> Unpack(string path)
    {
        using var process = Start(path);
        while (process.StandardOutput.ReadLine() is { } line) yield return line;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidDataException($"{path}: xz could not unpack it.");
    }

    private static Process Start(string path)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("xz", ["-dc", path]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidDataException($"{path}: the program xz is needed to unpack it; or unpack it first and name the unpacked file.");
        }
    }
}
