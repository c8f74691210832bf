namespace Marsad.Clauses;

/// <summary>A verb of the table. Words are as the table writes them, unvowelled; alternatives in the order of the table.</summary>
/// <param name="Lemma">Third person masculine singular of the perfect.</param>
internal sealed record Verb(string Lemma, string Imperfect, IReadOnlyList<string> Nouns, string Active, string Passive);
