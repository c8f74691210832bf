namespace Marsad.Training.Assertions;

/// <summary>A field of the items of a layer.</summary>
/// <param name="Name">Its name in a spec.</param>
/// <param name="Path">Where the article document holds it.</param>
internal sealed record AssertionField(string Name, string Path, FieldMatch Match)
{
    public AssertionField(string name, FieldMatch match)
        : this(name, name, match)
    {
    }
}
