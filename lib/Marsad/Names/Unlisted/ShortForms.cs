namespace Marsad.Names.Unlisted;

/// <summary>The shorter forms in which a person named in full is named again.</summary>
internal static class ShortForms
{
    /// <summary>The last name, with the patronymic before it; null where the name is no longer than that, or ends on a king's number or on the name of a house.</summary>
    /// <param name="words">The words of a full name, normalised.</param>
    public static string? LastName(ReadOnlySpan<string> words)
    {
        if (words.Length > 1 && ContextWords.Is("generation", words[^1])) words = words[..^1];
        if (words.Length < 2 || ContextWords.Is("regnal", words[^1]) || ContextWords.Is("house", words[^2])) return null;
        if (!ContextWords.Is("patronymic", words[^2])) return words[^1];
        return words.Length > 2 ? words[^2] + " " + words[^1] : null;
    }

    /// <summary>The first and the last name of one that has more; null where it has no more.</summary>
    /// <param name="words">The words of a full name, normalised.</param>
    public static string? WithoutMiddle(ReadOnlySpan<string> words) =>
        LastName(words) is { } last && words[0] + " " + last is var form && form.Length < string.Join(' ', words).Length ? form : null;

    /// <summary>The name without that of the house at its end ("Al Nahyan"); null where it names none.</summary>
    /// <param name="words">The words of a full name, normalised.</param>
    public static string? WithoutHouse(ReadOnlySpan<string> words) =>
        words.Length > 3 && ContextWords.Is("house", words[^2]) ? string.Join(' ', words[..^2]!) : null;
}
