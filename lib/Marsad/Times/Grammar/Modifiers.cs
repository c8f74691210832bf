using Marsad.Numbers;

namespace Marsad.Times.Grammar;

/// <summary>Words before a time that make it less exact.</summary>
internal static class Modifiers
{
    /// <summary>The TIMEX3 modifier at a lexeme, or null.</summary>
    public static (string Mod, int Next)? At(TimeText text, int index)
    {
        if (index >= text.Count) return null;
        var token = text[index].First;
        var word = BoundReader.At(text.Tokens, token);
        if (word.Value(BoundCategory.Modifier) is not { } value || Name((NumberModifier)(int)value) is not { } name) return null;
        var next = index;
        while (next < text.Count && text[next].First < token + word.Tokens) next++;
        return (name, next);
    }

    private static string? Name(NumberModifier modifier) => modifier switch
    {
        NumberModifier.About => "APPROX",
        NumberModifier.MoreThan => "MORE_THAN",
        NumberModifier.LessThan => "LESS_THAN",
        NumberModifier.AtLeast => "EQUAL_OR_MORE",
        NumberModifier.AtMost => "EQUAL_OR_LESS",
        _ => null,
    };
}
