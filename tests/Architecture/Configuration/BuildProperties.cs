using System.Diagnostics;
using System.Text.Json;
using TestKit;

namespace Architecture.Configuration;

/// <summary>What MSBuild makes of a project, without building it.</summary>
internal static class BuildProperties
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(string project, string configuration, params string[] names)
    {
        using var process = Process.Start(Command(project, configuration, names)) ?? throw new InvalidOperationException("dotnet did not start.");
        using var deadline = new CancellationTokenSource(Deadline);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        var errors = process.StandardError.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        Assert.True(process.ExitCode == 0, await output + await errors);

        using var answer = JsonDocument.Parse(await output);
        return answer.RootElement.GetProperty("Properties").EnumerateObject()
            .ToDictionary(property => property.Name, property => property.Value.GetString() ?? "", StringComparer.Ordinal);
    }

    private static ProcessStartInfo Command(string project, string configuration, string[] names)
    {
        var asked = names.Select(name => $"-getProperty:{name}");
        var command = new ProcessStartInfo("dotnet", ["msbuild", project, $"-p:Configuration={configuration}", .. asked])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A test host started by MSBuild hands down that build's own settings, and a shell may have chosen a source.
        foreach (var name in command.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).Append("BlobEvents").ToList())
            command.Environment.Remove(name);
        return command;
    }
}
