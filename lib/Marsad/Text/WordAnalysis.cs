namespace Marsad.Text;

/// <summary>One way to read a written word: particles before it, the word, a pronoun after it; together they are the surface.</summary>
internal readonly record struct WordAnalysis(IReadOnlyList<string> Proclitics, string Stem, string Enclitic)
{
    /// <summary>The word as it is written; the lam that swallows the alef of the article is written once more.</summary>
    public string Surface => string.Concat(Proclitics) + Stem + Enclitic;
}
