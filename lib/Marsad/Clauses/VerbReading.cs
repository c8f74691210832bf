using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>One way to read a written word as a form of a verb.</summary>
/// <param name="Before">Particles written on to its beginning.</param>
/// <param name="Letters">How many letters of them can be cut off; none of a fused article.</param>
/// <param name="Pronoun">How many letters of a pronoun stand at its end: an object, or the agent of a noun.</param>
internal readonly record struct VerbReading(Verb Verb, VerbForm Form, Agreement Agreement, Proclitics Before, int Letters, int Pronoun)
{
    public bool IsFinite => Form is VerbForm.Perfect or VerbForm.Imperfect;

    public bool IsDefinite => Pronoun > 0 || (Before & Proclitics.Article) != 0;
}
