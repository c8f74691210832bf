using System.Text.Json;

namespace Marsad.Numbers;

/// <summary>Modifiers as documents write them, for instance more_than.</summary>
internal static class ModifierNames
{
    private static readonly string[] Names = [.. Enum.GetNames<NumberModifier>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    /// <summary>The name of a modifier; null where a number is exact.</summary>
    public static string? Of(NumberModifier? modifier) => modifier is { } known and not NumberModifier.None ? Names[(int)known] : null;
}
