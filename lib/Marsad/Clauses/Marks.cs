namespace Marsad.Clauses;

/// <summary>Punctuation that rules ask for, in all its shapes.</summary>
internal static class Marks
{
    public const string Commas = ",\u060C";
    public const string Dashes = "-\u2013\u2014";
}
