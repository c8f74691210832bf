namespace Marsad.Events;

/// <summary>The prepositions behind which a verb has what it is about, not its causes and circumstances.</summary>
internal static class Complements
{
    private static readonly string[] Prepositions = ["", "\u0628", "\u0639\u0644\u064A", "\u0639\u0646", "\u0627\u0644\u064A", "\u0644", "\u0645\u0646"];

    public static bool Has(string preposition) => Array.IndexOf(Prepositions, preposition) >= 0;
}
