namespace Marsad.Cli.Lists;

/// <summary>A parameter that narrows a list of the app.</summary>
/// <param name="Value">What the help shows for its value: choices with | between, or a word.</param>
/// <param name="Help">Key of its description.</param>
internal sealed record AppFilter(string Name, string Value, string Help)
{
    /// <summary>What a flag's value is called when it is set.</summary>
    public const string Yes = "true";

    /// <summary>The values of a flag.</summary>
    public const string Flag = Yes + "|false";

    public bool IsFlag => Value == Flag;

    /// <summary>Whether it takes one of the words of <see cref="Value"/> alone.</summary>
    public bool IsChoice => Value.Contains('|', StringComparison.Ordinal);
}
