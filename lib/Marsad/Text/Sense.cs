namespace Marsad.Text;

/// <summary>One meaning of a word in a table: its category there and a number that the category explains.</summary>
internal readonly record struct Sense<TCategory>(TCategory Category, decimal Value)
    where TCategory : struct, Enum;
