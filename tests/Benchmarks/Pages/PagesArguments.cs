using System.Globalization;

namespace Benchmarks.Pages;

/// <summary>What the benchmark of pages is to do.</summary>
/// <param name="Folder">The folder whose pages are read.</param>
/// <param name="Rounds">How often each page is read after the warm-up.</param>
/// <param name="Json">Whether a program reads the result.</param>
internal sealed record PagesArguments(string Folder, int Rounds, bool Json)
{
    private const int DefaultRounds = 5;

    /// <summary>The arguments behind the name of the benchmark; null when they are wrong.</summary>
    public static PagesArguments? Parse(ReadOnlySpan<string> arguments)
    {
        var (folder, rounds, json) = ("", DefaultRounds, false);
        for (var i = 0; i < arguments.Length; i++)
            if (arguments[i] == "--json") json = true;
            else if (arguments[i] == "--rounds")
            {
                if (++i == arguments.Length || !int.TryParse(arguments[i], CultureInfo.InvariantCulture, out rounds) || rounds < 1) return null;
            }
            else if (folder.Length == 0 && Directory.Exists(arguments[i])) folder = arguments[i];
            else return null;
        return folder.Length == 0 ? null : new PagesArguments(folder, rounds, json);
    }
}
