namespace Marsad.Claims;

/// <summary>Where what is said begins.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Letters">How many letters of that are particles before it.</param>
internal readonly record struct Content(ContentForms Form, int First, int Letters = 0)
{
    /// <summary>Where the phrase that is all of it ends; 0 where the sentence decides.</summary>
    public int Next { get; init; }
}
