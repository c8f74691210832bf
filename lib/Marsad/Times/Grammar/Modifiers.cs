using Marsad.Numbers;

namespace Marsad.Times.Grammar;

/// <summary>Words before a time that make it less exact.</summary>
internal static class Modifiers
{
    /// <summary>The TIMEX3 modifier at a lexeme, or null.</summary>
    public static (string Mod, int Next)? At(TimeText text, int index)
    {
        if (text.Value(index, TimeCategory.Modifier) is not { } value || Name((NumberModifier)value) is not { } name) return null;
        return (name, index + 1);
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
