using System.Text;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>Puts the values of settings where an attribute names them between percent signs.</summary>
internal static class SettingText
{
    internal static string Expand(string text, IConfiguration configuration, string function)
    {
        var parts = text.Split('%');
        if (parts.Length % 2 == 0)
            throw new RunnerException($"Function {function}: \"{text}\" has a percent sign without its partner.");

        var expanded = new StringBuilder(parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
            expanded.Append(Value(parts[i], text, configuration, function)).Append(parts[i + 1]);

        return expanded.ToString();
    }

    private static string Value(string name, string text, IConfiguration configuration, string function) =>
        configuration[name.Replace("__", ":", StringComparison.Ordinal)] is { Length: > 0 } value
            ? value
            : throw new RunnerException($"Function {function}: the setting {name} of \"{text}\" has no value; add it to local.settings.json or the environment.");
}
