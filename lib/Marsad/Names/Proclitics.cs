using Marsad.Text;

namespace Marsad.Names;

/// <summary>Cuts the conjunctions and prepositions that are written onto a word.</summary>
internal static class Proclitics
{
    private const int ShortestRest = 3;
    private static readonly WordFact<Reading[]> Facts = new(form => Read(form.Key));

    /// <summary>The readings (<see cref="Read"/>) of a word of a name.</summary>
    public static Reading[] Of(WordForm word) => Facts.Of(word);

    /// <summary>The readings of a word, the whole word first: what is cut off its front and what is left to look up.</summary>
    public static Reading[] Read(string word)
    {
        Span<ProcliticReading> readings = stackalloc ProcliticReading[ProcliticTable.MostReadings];
        readings = readings[..ProcliticTable.Read(word, readings)];
        var found = new Reading[readings.Length];
        var count = 0;
        foreach (var reading in readings)
        {
            if ((reading.Particles & Text.Proclitics.Will) != 0 || (reading.Letters > 0 && word.Length - reading.Letters < ShortestRest)) continue;
            // The article melts into the preposition, so the whole word is the name; elsewhere it belongs to the name.
            if (reading.IsFused) found[count++] = new Reading(reading.Letters, ArabicLetters.Article + word[reading.Start..]);
            else if ((reading.Particles & Text.Proclitics.Article) == 0) found[count++] = new Reading(reading.Letters, word[reading.Letters..]);
        }

        return count == found.Length ? found : found[..count];
    }

    /// <summary>Letters cut off the front, and the word that is looked up.</summary>
    internal readonly record struct Reading(int Cut, string Word);
}
