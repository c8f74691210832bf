using Marsad.Text;

namespace Marsad.Names;

/// <summary>Cuts the conjunctions and prepositions that are written onto a word.</summary>
internal static class Proclitics
{
    private const int ShortestRest = 3;
    private const string Article = "\u0627\u0644";

    /// <summary>The readings of a word, the whole word first: what is cut off its front and what is left to look up.</summary>
    public static IEnumerable<Reading> Read(string word)
    {
        yield return new Reading(0, word);
        foreach (var reading in WithPreposition(word, 0)) yield return reading;
        if (word.Length <= ShortestRest || word[0] is not (ArabicLetters.Waw or ArabicLetters.Feh)) yield break;
        yield return new Reading(1, word[1..]);
        foreach (var reading in WithPreposition(word[1..], 1)) yield return reading;
    }

    private static IEnumerable<Reading> WithPreposition(string word, int cut)
    {
        if (word.Length <= ShortestRest || word[0] is not (ArabicLetters.Beh or ArabicLetters.Lam or ArabicLetters.Kaf)) yield break;
        // The article melts into the preposition, so the whole word is the name.
        if (word[0] == ArabicLetters.Lam && word[1] == ArabicLetters.Lam) yield return new Reading(cut, Article + word[2..]);
        yield return new Reading(cut + 1, word[1..]);
    }

    /// <summary>Letters cut off the front, and the word that is looked up.</summary>
    internal readonly record struct Reading(int Cut, string Word);
}
