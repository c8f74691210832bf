using System.Globalization;
using Marsad.Search;

namespace Marsad.Training;

/// <summary>Counts how common stems are in unlabelled news, for the table of those that the index has no rows of.</summary>
public static class CommonStemCount
{
    /// <summary>Least share of a stem in the table, in occurrences per million words: about one article of 300 words in fifty has it.</summary>
    public const int LeastPerMillion = 60;

    /// <summary>Lines above the rows of the table.</summary>
    public static int HeaderLines { get; } = Header.Count();

    private const double Million = 1_000_000;

    /// <summary>The file of the table: Arabic stems with their occurrences per million words.</summary>
    /// <param name="path">An unlabelled text, a sentence a line; <c>.xz</c> is unpacked.</param>
    /// <exception cref="InvalidDataException">The text cannot be unpacked.</exception>
    /// <exception cref="IOException">The text is missing.</exception>
    public static string Run(string path)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0L;
        foreach (var stem in Corpora.PlainText.Read(path).SelectMany(SearchStems.Of))
        {
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
            words++;
        }

        var rows = counts
            .Select(count => (Stem: count.Key, PerMillion: (int)Math.Round(count.Value * Million / words)))
            .Where(row => row.PerMillion >= LeastPerMillion && !row.Stem.Any(char.IsAscii))
            .Select(row => row.PerMillion.ToString(CultureInfo.InvariantCulture) + "\t" + row.Stem)
            .Order(StringComparer.Ordinal);
        return string.Join('\n', Header.Concat(rows)) + "\n";
    }

    private static IEnumerable<string> Header =>
    [
        "# source: marsad train stems, frequencies in the ANT corpus of news (versions 1.1 and 2.1)",
        "# license: CC0-1.0",
        "# revision: 1",
        "# retrieved: 2026-11-26",
        "# form: raw",
        "per_million\tstem_ar",
    ];
}
