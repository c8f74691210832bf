using System.Collections.Frozen;

namespace Marsad.Text;

/// <summary>Lists the ways in which a word can be particles, stem and pronoun; it decides nothing, the reader of the list knows words.</summary>
internal static class CliticAnalyzer
{
    private const int ShortestStem = 2;
    private static readonly IReadOnlyList<string[]> Rows = DataFile.Read("Text/Data/clitics.tsv", 3);
    private static readonly FrozenSet<string> Conjunctions = Of("conjunction");
    private static readonly FrozenSet<string> Prepositions = Of("preposition");
    private static readonly FrozenSet<string> Futures = Of("future");
    private static readonly FrozenSet<string> Articles = Of("article");
    private static readonly string[] Pronouns = [.. Of("pronoun").OrderByDescending(pronoun => pronoun.Length)];
    private static readonly string Lam = ArabicLetters.Lam.ToString();

    /// <summary>All readings, the word as a whole first; the order of particles is conjunction, then preposition or future, then article.</summary>
    public static IReadOnlyList<WordAnalysis> Analyze(string word)
    {
        var readings = new List<WordAnalysis>();
        AddStems(readings, [], word);
        foreach (var rest in After(Conjunctions, [], word)) AddStems(readings, rest.Taken, rest.Word);
        foreach (var (taken, rest) in After(Conjunctions, [], word).Prepend(([], word)).ToList())
        {
            foreach (var next in After(Prepositions, taken, rest)) AddStems(readings, next.Taken, next.Word);
            foreach (var next in After(Futures, taken, rest)) Add(readings, next.Taken, next.Word);
        }

        return readings;
    }

    private static void AddStems(List<WordAnalysis> readings, string[] taken, string word)
    {
        Add(readings, taken, word);
        foreach (var rest in After(Articles, taken, word)) readings.Add(new WordAnalysis(rest.Taken, rest.Word, ""));
        // The preposition lam takes the alef away from the article that follows it.
        if (taken is [.., var last] && last == Lam && word.StartsWith(ArabicLetters.Lam) && word.Length > ShortestStem)
            readings.Add(new WordAnalysis([.. taken, Lam], word[1..], ""));
    }

    private static void Add(List<WordAnalysis> readings, string[] taken, string word)
    {
        readings.Add(new WordAnalysis(taken, word, ""));
        foreach (var pronoun in Pronouns)
            if (word.Length - pronoun.Length >= ShortestStem && word.EndsWith(pronoun, StringComparison.Ordinal))
                readings.Add(new WordAnalysis(taken, word[..^pronoun.Length], pronoun));
    }

    private static IEnumerable<(string[] Taken, string Word)> After(FrozenSet<string> particles, string[] taken, string word) =>
        particles.Where(particle => word.Length - particle.Length >= ShortestStem && word.StartsWith(particle, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(particle => ((string[])[.. taken, particle], word[particle.Length..]));

    private static FrozenSet<string> Of(string role) => Rows.Where(row => row[1] == role).Select(row => row[2]).ToFrozenSet(StringComparer.Ordinal);
}
