using System.Collections.Frozen;
using System.Globalization;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>How common stems are in news: particles, stems that are checked and never looked up, and the rest.</summary>
public static class CommonStems
{
    // Words of the corpus whose frequencies the recogniser knows, in millions, and the scale they are on.
    private const double CorpusMillions = 8.5;
    private const double StepsPerDoubling = 8;

    // What a stem that was never seen counts for: half an occurrence.
    private const double Unseen = 0.5 / CorpusMillions;

    private static readonly FrozenDictionary<string, int> Table = DataFile.Read("Search/Data/common_stems.tsv", 2)
        .ToFrozenDictionary(row => row[1], row => int.Parse(row[0], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Particles = StemsOf("Text/Data/stop_words.tsv");
    private static readonly FrozenSet<string> Asking = StemsOf("Search/Data/question_words.tsv");

    /// <summary>Whether so many articles have a stem that an index row for each would find nothing fast.</summary>
    public static bool Contains(string stem) => Table.ContainsKey(stem) || Particles.Contains(stem);

    /// <summary>Whether a stem is that of a word without a meaning of its own.</summary>
    public static bool IsParticle(string stem) => Particles.Contains(stem);

    /// <summary>Whether a stem is that of a word that asks: what a query with it is about is in the other words.</summary>
    public static bool IsAsking(string stem) => Asking.Contains(stem);

    /// <summary>Occurrences of a stem in a million words of news.</summary>
    public static double PerMillion(string stem) => Table.TryGetValue(stem, out var counted) ? counted : Math.Max(Unseen, Seen(stem));

    private static FrozenSet<string> StemsOf(string words) => DataFile.Read(words, 1).SelectMany(row => SearchStems.Of(row[0])).ToFrozenSet(StringComparer.Ordinal);

    private static double Seen(string stem) => SearchStems.Frequency(stem) is > 0 and var frequency ? Math.Pow(2, frequency / StepsPerDoubling) / CorpusMillions : 0;
}
