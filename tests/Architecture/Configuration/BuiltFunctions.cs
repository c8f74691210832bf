using System.Diagnostics;
using System.Runtime.Loader;
using TestKit;

namespace Architecture.Configuration;

/// <summary>The functions as a configuration builds them, in a folder of their own.</summary>
internal sealed class BuiltFunctions : IDisposable
{
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(10);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("marsad-build-");

    /// <summary>Builds and reads an argument of the attribute on a function's first parameter, as compiled.</summary>
    public async Task<object?> ReadAsync(string configuration, string type, string argument)
    {
        await BuildAsync(configuration);
        var context = new AssemblyLoadContext(configuration, isCollectible: true);
        context.Resolving += (loader, name) => Path.Combine(_folder.FullName, name.Name + ".dll") is var path && File.Exists(path) ? loader.LoadFromAssemblyPath(path) : null;
        var function = context.LoadFromAssemblyPath(Path.Combine(_folder.FullName, "Marsad.Functions.dll")).GetType(type, throwOnError: true)!;
        var trigger = function.GetMethod("RunAsync")!.GetParameters()[0].GetCustomAttributesData().Single(data => data.NamedArguments.Count > 0);
        var value = trigger.NamedArguments.Single(named => named.MemberName == argument).TypedValue.Value;
        context.Unload();
        return value;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task BuildAsync(string configuration)
    {
        string[] arguments =
            ["build", "functions/Marsad.Functions.csproj", "-c", configuration, "-o", _folder.FullName, "-v", "q", "-nologo", "--no-restore"];
        var command = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        Isolate(command);
        using var process = Process.Start(command) ?? throw new InvalidOperationException("dotnet did not start.");
        using var deadline = new CancellationTokenSource(Deadline);
        var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
        await process.WaitForExitAsync(deadline.Token);
        Assert.True(process.ExitCode == 0, await output);
    }

    // A test host started by MSBuild hands down that build's own settings, and a shell may have chosen a source.
    private static void Isolate(ProcessStartInfo command)
    {
        var foreign = command.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).Append("BlobEvents").ToList();
        foreach (var name in foreign) command.Environment.Remove(name);
    }
}
