using Marsad.Text;
using Particles = Marsad.Text.Proclitics;

namespace Marsad.Names.Tagging;

/// <summary>A way to read a word as conjunction and preposition before a stem, which keeps its article; after lam the article is written out.</summary>
/// <param name="Letters">How many letters of the word are particles; 0 where it is read whole.</param>
/// <param name="Start">Where the stem begins, behind an article that is written out.</param>
/// <param name="WritesArticle">Whether the stem takes back the article that lam has swallowed.</param>
internal readonly record struct CliticSplit(int Letters, int Start, bool WritesArticle)
{
    /// <summary>Most ways that a word is read in.</summary>
    public const int MostReadings = ProcliticTable.MostReadings;

    /// <summary>How many letters a stem may have more than its word.</summary>
    public const int MostAdded = 1;

    private const int ShortestStem = 3;

    /// <summary>The readings with particles.</summary>
    public static int Read(ReadOnlySpan<char> word, Span<CliticSplit> readings)
    {
        Span<ProcliticReading> all = stackalloc ProcliticReading[MostReadings];
        var count = 0;
        foreach (var reading in all[..ProcliticTable.Read(word, all)])
        {
            var hasArticle = (reading.Particles & Particles.Article) != 0;
            if ((reading.Particles & Particles.Will) != 0 || hasArticle != reading.IsFused) continue;
            var letters = reading.IsFused ? reading.Letters + 1 : reading.Letters;
            if (letters > 0 && word.Length - letters >= ShortestStem) readings[count++] = new CliticSplit(letters, reading.Start, reading.IsFused);
        }

        return count;
    }

    /// <summary>Writes the stem of a word read so; returns its length.</summary>
    public int WriteStem(ReadOnlySpan<char> word, Span<char> target)
    {
        var start = 0;
        if (WritesArticle) (target[start++], target[start++]) = (ArabicLetters.Alef, ArabicLetters.Lam);
        word[Start..].CopyTo(target[start..]);
        return word.Length - Start + start;
    }
}
