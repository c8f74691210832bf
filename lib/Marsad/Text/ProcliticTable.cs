namespace Marsad.Text;

/// <summary>The particles that Arabic writes on to the beginning of a word, in the one order they can have: conjunction, preposition or future, article.</summary>
internal static class ProcliticTable
{
    /// <summary>No word has more readings than this.</summary>
    public const int MostReadings = 12;

    /// <summary>What is left is at least so long.</summary>
    public const int ShortestStem = 2;

    private const char FirstLetter = ArabicLetters.Hamza;
    private const char LastLetter = ArabicLetters.Yeh;
    private const int ArticleLength = 2;

    private static readonly Proclitics[] ByLetter = Read();

    /// <summary>Writes all readings of a folded word, the whole word first and each with fewer particles before those with more.</summary>
    /// <returns>How many there are, at most <see cref="MostReadings"/>.</returns>
    public static int Read(ReadOnlySpan<char> word, Span<ProcliticReading> readings)
    {
        var count = AddStems(word, Proclitics.None, 0, readings, 0);
        count = AddBehindPreposition(word, Proclitics.None, 0, readings, count);
        if (Of(word, 0) is not (Proclitics.And or Proclitics.Then) || word.Length <= ShortestStem) return count;
        var conjunction = Of(word, 0);
        count = AddStems(word, conjunction, 1, readings, count);
        return AddBehindPreposition(word, conjunction, 1, readings, count);
    }

    private static int AddBehindPreposition(ReadOnlySpan<char> word, Proclitics before, int letters, Span<ProcliticReading> readings, int count)
    {
        var particle = Of(word, letters);
        if ((particle & (Proclitics.Preposition | Proclitics.Will)) == 0 || word.Length - letters <= ShortestStem) return count;
        var isFused = particle == Proclitics.For && word[letters + 1] == ArabicLetters.Lam;
        if (isFused && word.Length - letters - 2 >= ShortestStem) readings[count++] = new ProcliticReading(before | particle | Proclitics.Article, letters, letters + 2, IsFused: true);
        count = AddStems(word, before | particle, letters + 1, readings, count);
        // Before a word in lam the article is not written at all.
        if (isFused) readings[count++] = new ProcliticReading(before | particle | Proclitics.Article, letters, letters + 1, IsFused: true);
        return count;
    }

    private static int AddStems(ReadOnlySpan<char> word, Proclitics before, int letters, Span<ProcliticReading> readings, int count)
    {
        readings[count++] = new ProcliticReading(before, letters, letters);
        var rest = word[letters..];
        var isArticle = rest is [ArabicLetters.Alef or ArabicLetters.AlefWasla, ArabicLetters.Lam, _, _, ..] && (before & Proclitics.Will) == 0;
        if (isArticle) readings[count++] = new ProcliticReading(before | Proclitics.Article, letters, letters + ArticleLength);
        return count;
    }

    /// <summary>What the letters cut off the beginning of a word are.</summary>
    public static Proclitics Of(ReadOnlySpan<char> letters)
    {
        var particles = Proclitics.None;
        for (var index = 0; index < letters.Length; index++) particles |= Of(letters, index);
        return particles;
    }

    private static Proclitics Of(ReadOnlySpan<char> word, int index) =>
        index < word.Length && word[index] is >= FirstLetter and <= LastLetter and var letter ? ByLetter[letter - FirstLetter] : Proclitics.None;

    private static Proclitics[] Read()
    {
        var byLetter = new Proclitics[LastLetter - FirstLetter + 1];
        foreach (var row in DataFile.Read("Text/Data/clitics.tsv", 4))
            if (row[0] == "proclitic" && row[3] is [var letter]) byLetter[letter - FirstLetter] = Enum.Parse<Proclitics>(row[2]);
        return byLetter;
    }
}
