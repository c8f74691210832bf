namespace Marsad.Text;

/// <summary>Lists the ways in which a word can be particles, stem and pronoun; it decides nothing, the reader of the list knows words.</summary>
internal static class CliticAnalyzer
{
    // Stand for the word that a particle set apart by a tatweel belongs to.
    private const string NextWord = "\u0640\u0640";

    private static readonly string[] Pronouns = [.. DataFile.Read("Text/Data/clitics.tsv", 4)
        .Where(row => row[1] == "pronoun")
        .Select(row => row[3])
        .OrderByDescending(pronoun => pronoun.Length)];

    /// <summary>All readings of a word as it is written, the word as a whole first; vowel signs and tatweels stay with the letter before them.</summary>
    public static IReadOnlyList<WordAnalysis> Analyze(string word)
    {
        var letters = ArabicNormalizer.Marks.Apply(word);
        var analyses = new List<WordAnalysis>();
        Span<ProcliticReading> readings = stackalloc ProcliticReading[ProcliticTable.MostReadings];
        foreach (var reading in readings[..ProcliticTable.Read(letters.Text, readings)]) AddStems(analyses, letters, reading);
        if (letters.Text.Length > 0 && word[^1] == ArabicLetters.Tatweel)
            foreach (var reading in readings[..ProcliticTable.Read(letters.Text + NextWord, readings)])
                if (reading.Start == letters.Text.Length) analyses.Add(Cut(letters, reading, letters.Text.Length));
        return analyses;
    }

    // A noun with the article takes no pronoun.
    private static void AddStems(List<WordAnalysis> analyses, NormalizedText letters, ProcliticReading reading)
    {
        analyses.Add(Cut(letters, reading, letters.Text.Length));
        if ((reading.Particles & Proclitics.Article) != 0) return;
        foreach (var pronoun in Pronouns)
            if (letters.Text.Length - reading.Start - pronoun.Length >= ProcliticTable.ShortestStem && letters.Text.EndsWith(pronoun, StringComparison.Ordinal))
                analyses.Add(Cut(letters, reading, letters.Text.Length - pronoun.Length));
    }

    private static WordAnalysis Cut(NormalizedText letters, ProcliticReading reading, int end)
    {
        var singles = reading.IsFused ? reading.Start : reading.Letters;
        var proclitics = Enumerable.Range(0, singles).Select(letter => Piece(letters, letter, letter + 1)).ToList();
        if (singles < reading.Start) proclitics.Add(Piece(letters, singles, reading.Start));
        return new WordAnalysis(reading.Particles, proclitics, Piece(letters, reading.Start, end), Piece(letters, end, letters.Text.Length));
    }

    // Marks before the first letter are its own.
    private static string Piece(NormalizedText letters, int start, int end) =>
        letters.Shown[(start == 0 ? 0 : letters.Origin(start))..letters.Origin(end)];
}
