using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>host.json, whose values other configuration may override under <see cref="Section"/>.</summary>
internal sealed class HostFile(IConfiguration configuration)
{
    internal const string Section = "AzureFunctionsJobHost";
    private const string FileName = "host.json";

    /// <summary>The file as configuration under <see cref="Section"/>; empty where there is none.</summary>
    internal static Dictionary<string, string?> Read(string folder) =>
        JsonFile.Read(Path.Combine(folder, FileName)).ToDictionary(pair => $"{Section}:{pair.Key}", pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the file does not say.</summary>
    internal string? Text(string path) => configuration[Key(path)];

    internal int Number(string path, int otherwise, int least, int most)
    {
        if (Text(path) is not { } text)
            return otherwise;

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;

        throw Bad(path, text, most == int.MaxValue ? $"a whole number of at least {least}" : $"a whole number from {least} to {most}");
    }

    internal TimeSpan Duration(string path, TimeSpan otherwise, TimeSpan least, TimeSpan most)
    {
        if (Text(path) is not { } text)
            return otherwise;

        if (TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;

        throw Bad(path, text, $"a time from {least:g} to {most:g}, such as 00:00:02");
    }

    internal T Choice<T>(string path, T otherwise)
        where T : struct, Enum
    {
        if (Text(path) is not { } text)
            return otherwise;

        return Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Bad(path, text, $"one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    /// <summary>The keys and values directly below a path.</summary>
    internal IEnumerable<IConfigurationSection> Children(string path) => configuration.GetSection(Key(path)).GetChildren();

    private static string Key(string path) => $"{Section}:{path.Replace('.', ':')}";

    private static RunnerException Bad(string path, string text, string expected) =>
        new($"{FileName}: {path} is \"{text}\" but must be {expected}.");
}
