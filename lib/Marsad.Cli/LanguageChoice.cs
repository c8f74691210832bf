namespace Marsad.Cli;

/// <summary>Which language to speak: <c>--lang</c>, else the locale of the environment, else English.</summary>
internal static class LanguageChoice
{
    public const string Option = "--lang";

    // In the order in which POSIX lets them win over each other.
    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Read before the command line is parsed, because the parser's own texts depend on it.</summary>
    public static Language Read(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        var locale = Chosen(args) ?? Locales.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale?.StartsWith("ar", StringComparison.OrdinalIgnoreCase) == true ? Language.Arabic : Language.English;
    }

    private static string? Chosen(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == Option && i + 1 < args.Count) return args[i + 1];
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal)) return args[i][(Option.Length + 1)..];
        }

        return null;
    }
}
