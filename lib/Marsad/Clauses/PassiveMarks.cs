using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Tells passives by the damma that print writes where it wants to be clear: "qutila", "i'tuqila", "yuqtalu".</summary>
/// <remarks>Rules after W. Wright, A Grammar of the Arabic Language, vol. I.</remarks>
internal static class PassiveMarks
{
    // Behind the alef of a derived stem its third letter has it.
    private const int ThirdLetter = 3;
    private const int LettersOfFourLetterStem = 4;

    /// <summary>Whether the first damma of a verb shows that a reading of it is passive.</summary>
    public static bool Show(ClauseText text, int token, VerbReading reading)
    {
        if (reading.Form == VerbForm.Imperfect && HasActiveDamma(reading.Verb.Lemma)) return false;
        var (word, letters) = (text.Words.Span(token, token + 1, reading.Letters), 0);
        for (var i = word.Start; i < word.End && letters <= ThirdLetter; i++)
        {
            var c = text.Words.Text[i];
            if (c == ArabicLetters.Damma) return letters == 1 || (letters == ThirdLetter && text.Words.Text[word.Start] == ArabicLetters.Alef);
            if (!ArabicLetters.IsDiacritic(c)) letters++;
        }

        return false;
    }

    // The imperfect of a stem of four letters begins with it in the active, too: "yuhajimu", "yughliqu", but "yatahaddathu", "yahtallu".
    private static bool HasActiveDamma(string lemma) => lemma.Length == LettersOfFourLetterStem && lemma[0] is not (ArabicLetters.Teh or ArabicLetters.Alef);
}
