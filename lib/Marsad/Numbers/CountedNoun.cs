using Marsad.Text;

namespace Marsad.Numbers;

/// <summary>A noun that news counts, in its forms.</summary>
/// <param name="Unit">English singular of what it counts; empty for a currency, whose code depends on the country.</param>
internal readonly record struct CountedNoun(string Unit, string Singular, string Plural)
{
    private static readonly string MasculineDual = new([ArabicLetters.Alef, ArabicLetters.Noon]);
    private static readonly string ObliqueDual = new([ArabicLetters.Yeh, ArabicLetters.Noon]);
    private static readonly string SoundFeminine = new([ArabicLetters.Alef, ArabicLetters.Teh]);
    private static readonly string SoundPlural = new([ArabicLetters.Waw, ArabicLetters.Noon]);

    /// <summary>The singular as it stands behind a number.</summary>
    public IEnumerable<string> Singulars => HasBareAccusative(Singular) ? [Singular] : [Singular, Singular + ArabicLetters.Alef];

    /// <summary>The plural in all cases, before a noun too.</summary>
    public IEnumerable<string> Plurals => IsSoundPlural
        ? [Plural, Stem + ObliqueDual, Stem + ArabicLetters.Yeh, Stem + ArabicLetters.Waw]
        : HasBareAccusative(Plural) || Plural.EndsWith(SoundFeminine, StringComparison.Ordinal) ? [Plural] : [Plural, Plural + ArabicLetters.Alef];

    /// <summary>The dual in both cases; the oblique of a noun with a sound masculine plural is left out, as that plural is written alike.</summary>
    public IEnumerable<string> Duals
    {
        get
        {
            var stem = Singular[^1] switch
            {
                ArabicLetters.TehMarbuta => Singular[..^1] + ArabicLetters.Teh,
                ArabicLetters.AlefMaksura => Singular[..^1] + ArabicLetters.Yeh,
                _ => Singular,
            };
            return IsSoundPlural ? [stem + MasculineDual] : [stem + MasculineDual, stem + ObliqueDual];
        }
    }

    private static bool HasBareAccusative(string word) => word[^1] is ArabicLetters.TehMarbuta or ArabicLetters.AlefMaksura or ArabicLetters.Alef or ArabicLetters.Hamza;

    private bool IsSoundPlural => Plural.EndsWith(SoundPlural, StringComparison.Ordinal);

    private string Stem => Plural[..^SoundPlural.Length];
}
