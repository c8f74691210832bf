using System.Diagnostics;

namespace TestKit;

/// <summary>The Azurite that the repository's package-lock.json pins, installed on first use.</summary>
internal static class AzuriteInstallation
{
    private static readonly TimeSpan InstallDeadline = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LockRetry = TimeSpan.FromMilliseconds(200);

    private static string EntryPoint => Path.Combine(Repository.Root, "node_modules", "azurite", "dist", "src", "azurite.js");

    /// <summary>Absolute path of Azurite's script for node.</summary>
    internal static async Task<string> EnsureAsync()
    {
        if (File.Exists(EntryPoint))
            return EntryPoint;

        using var deadline = new CancellationTokenSource(InstallDeadline);
        // Test projects run side by side: without the lock, one npm ci would delete what another is unpacking.
        await using var held = await LockAsync(deadline.Token);
        if (!File.Exists(EntryPoint))
            await InstallAsync(deadline.Token);

        return EntryPoint;
    }

    private static async Task<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), "marsad-npm-ci.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(LockRetry, cancellationToken);
            }
        }
    }

    private static async Task InstallAsync(CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var npm = Process.Start(start) ?? throw new InvalidOperationException("npm did not start.");
        var output = npm.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = npm.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await npm.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            npm.Kill(entireProcessTree: true);
            throw;
        }

        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm ci ended with {npm.ExitCode}: {await error}{await output}");
    }
}
