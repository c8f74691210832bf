namespace Marsad.Text;

/// <summary>One way to part a word from the particles before it.</summary>
/// <param name="Particles">What is cut off.</param>
/// <param name="Letters">How many letters of conjunction, preposition and future stand before the rest; none of the article.</param>
/// <param name="Start">Where the word itself begins, behind the article too; a lam that article and word share begins it.</param>
/// <param name="IsFused">Whether the preposition lam has taken the alef away from the article that follows it.</param>
internal readonly record struct ProcliticReading(Proclitics Particles, int Letters, int Start, bool IsFused = false);
