namespace Marsad.Text;

/// <summary>A word or phrase of a table found in a text.</summary>
/// <param name="Senses">Its meanings; empty where nothing was found.</param>
/// <param name="Tokens">How many tokens it covers.</param>
/// <param name="Clitics">What stands written before it in its first token.</param>
/// <param name="Letters">How many letters of conjunction and preposition can be cut from its first token; none of the fused lam of the article.</param>
internal readonly record struct WordMatch<TCategory>(Sense<TCategory>[] Senses, int Tokens, Proclitics Clitics, int Letters)
    where TCategory : struct, Enum
{
    public static WordMatch<TCategory> None { get; } = new([], 0, Proclitics.None, 0);

    public bool IsFound => Tokens > 0;

    /// <summary>The number of the first meaning of a category, or null.</summary>
    public decimal? Value(TCategory category)
    {
        foreach (var sense in Senses)
            if (EqualityComparer<TCategory>.Default.Equals(sense.Category, category)) return sense.Value;
        return null;
    }

    public bool Has(Proclitics clitics) => (Clitics & clitics) != 0;
}
