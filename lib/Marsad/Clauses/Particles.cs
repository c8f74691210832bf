using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Particles, folded, that rules ask for by name; the classes of all others are in the table.</summary>
internal static class Particles
{
    public const string On = "\u0639\u0644\u064A";
    public const string In = "\u0641\u064A";
    public const string Of = "\u0645\u0646";

    /// <summary>"That", before a noun, and "to", before a verb: print does not tell them apart.</summary>
    public const string That = "\u0627\u0646";

    /// <summary>"May" before an imperfect, "already" before a perfect.</summary>
    public const string May = "\u0642\u062F";

    public const string Will = "\u0633\u0648\u0641";

    private const string Whether = "\u0647\u0644";

    /// <summary>Whether a folded word ends like one with a pronoun of the third person.</summary>
    public static bool EndsInPronoun(ReadOnlySpan<char> key) => key is [.., ArabicLetters.Heh] or [.., ArabicLetters.Heh, ArabicLetters.Alef or ArabicLetters.Meem];

    /// <summary>Whether a folded word opens a question that is answered by yes or no.</summary>
    public static bool IsWhether(ReadOnlySpan<char> key) => key is Whether or [ArabicLetters.Waw, .. Whether];
}
