using System.Reflection;

namespace Microsoft.Azure.Functions.Worker.LocalRunner;

/// <summary>What the runner takes from its surroundings; tests bring their own.</summary>
internal sealed record RunnerOptions
{
    /// <summary>Classes whose methods are looked through for functions.</summary>
    internal IReadOnlyList<Type> Types { get; init; } = Assembly.GetEntryAssembly()?.GetTypes() ?? [];

    /// <summary>Folder of host.json and the settings file.</summary>
    internal string BaseDirectory { get; init; } = AppContext.BaseDirectory;

    /// <summary>Ends the process with an exit code after the reason was told.</summary>
    internal Action<int> Exit { get; init; } = Environment.Exit;
}
