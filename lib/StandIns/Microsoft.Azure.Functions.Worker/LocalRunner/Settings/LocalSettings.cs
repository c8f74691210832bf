namespace Microsoft.Azure.Functions.Worker.LocalRunner.Settings;

/// <summary>The settings file beside the application.</summary>
internal static class LocalSettings
{
    private const string ValuesSection = "Values:";

    /// <summary>The developer's own file, or the sample where there is none; empty where there is neither.</summary>
    internal static Dictionary<string, string?> Read(string folder)
    {
        var own = Path.Combine(folder, "local.settings.json");
        var path = File.Exists(own) ? own : Path.Combine(folder, "local.settings.sample.json");
        var file = JsonFile.Read(path);
        if (bool.TryParse(file.GetValueOrDefault("IsEncrypted"), out var encrypted) && encrypted)
            throw new RunnerException($"{path} is encrypted, which the local runner cannot read: set IsEncrypted to false and write the values in the clear.");

        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in file)
        {
            if (key.StartsWith(ValuesSection, StringComparison.OrdinalIgnoreCase))
                settings[key[ValuesSection.Length..]] = value;
            else if (key.StartsWith("ConnectionStrings:", StringComparison.OrdinalIgnoreCase) || key.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))
                settings[key] = value;
        }

        return settings;
    }
}
