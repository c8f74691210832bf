namespace Marsad.Names.Unlisted;

/// <summary>The shorter forms in which a person named in full is named again.</summary>
internal static class ShortForms
{
    /// <summary>The last name, with the patronymic before it; null where the name ends on a king's number.</summary>
    /// <param name="words">The words of a full name, normalised.</param>
    public static string? LastName(ReadOnlySpan<string> words)
    {
        if (words.Length > 1 && ContextWords.Is("generation", words[^1])) words = words[..^1];
        if (words.Length < 2 || ContextWords.Is("regnal", words[^1])) return null;
        return words.Length > 2 && ContextWords.Is("patronymic", words[^2]) ? words[^2] + " " + words[^1] : words[^1];
    }

    /// <summary>The first and the last name of one that has more; null where it has no more.</summary>
    /// <param name="words">The words of a full name, normalised.</param>
    public static string? WithoutMiddle(ReadOnlySpan<string> words) =>
        LastName(words) is { } last && words[0] + " " + last is var form && form.Length < string.Join(' ', words).Length && !ContextWords.Is("patronymic", words[0]) ? form : null;
}
