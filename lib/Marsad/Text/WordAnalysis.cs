namespace Marsad.Text;

/// <summary>One way to read a written word: particles before it, the word, a pronoun after it; together they are the surface.</summary>
/// <param name="Particles">What the proclitics are; the article is among them, too, where its lam is that of the stem or of the preposition.</param>
/// <param name="Proclitics">The particles as they are written; a particle that stands alone leaves an empty stem.</param>
internal readonly record struct WordAnalysis(Proclitics Particles, IReadOnlyList<string> Proclitics, string Stem, string Enclitic)
{
    /// <summary>The word as it is written.</summary>
    public string Surface => string.Concat(Proclitics) + Stem + Enclitic;
}
