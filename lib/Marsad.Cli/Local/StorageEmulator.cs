using System.Diagnostics;
using System.Globalization;

namespace Marsad.Cli.Local;

/// <summary>Azurite on its usual ports: the one that runs already, or one of our own.</summary>
internal sealed class StorageEmulator(LocalFolders folders, Terminal terminal)
{
    private const string Address = "http://127.0.0.1:";
    private const string Account = "/devstoreaccount1?comp=list";

    // Ctrl-C reaches every process of the terminal's group, and the app still needs its storage while it finishes its work:
    // Node's detached gives Azurite a group of its own.
    private const string StartDetached =
        "const fs=require('fs'),[log,...args]=process.argv.slice(1),out=fs.openSync(log,'w');"
        + "const c=require('child_process').spawn(process.execPath,args,{detached:true,windowsHide:true,stdio:['ignore',out,out]});"
        + "c.unref();console.log(c.pid)";

    private static readonly int[] UsualPorts = [10000, 10001, 10002];
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Makes sure that the emulator answers.</summary>
    /// <returns>Our own process, or null when one ran already.</returns>
    public async Task<OwnedProcess?> EnsureAsync(CancellationToken cancellationToken)
    {
        var answers = await AskAllAsync(cancellationToken);
        if (answers.All(answer => answer))
        {
            terminal.Say("up.storageFound");
            return null;
        }

        foreach (var (port, answer) in UsualPorts.Zip(answers))
            if (answer || await Ports.IsBusyAsync(port, cancellationToken)) throw new CommandFailure("up.storagePortBusy", port);
        await InstallAsync(cancellationToken);
        terminal.Say("up.storageStarts", folders.Data);
        return await StartAsync(cancellationToken);
    }

    private async Task InstallAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(folders.Azurite)) return;
        terminal.Say("up.storageInstalls");
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        var (code, output) = await Tool.RunAsync(npm, ["ci", "--no-audit", "--no-fund"], folders.Root, "up.noNode", cancellationToken);
        if (code == 0) return;
        terminal.SayLine(output);
        throw new CommandFailure("up.installFailed");
    }

    private async Task<OwnedProcess> StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folders.Data);
        string[] arguments = ["-e", StartDetached, "--", folders.StorageLog, folders.Azurite, "--location", folders.Data, "--disableTelemetry", "--skipApiVersionCheck", "--silent"];
        var (code, output) = await Tool.RunAsync("node", arguments, folders.Root, "up.noNode", cancellationToken);
        if (code != 0 || !int.TryParse(output.Trim(), CultureInfo.InvariantCulture, out var id)) throw new CommandFailure("up.storageFailed", folders.StorageLog);

        OwnedProcess owned;
        try
        {
            owned = new OwnedProcess(Process.GetProcessById(id), TimeToEnd);
        }
        catch (ArgumentException)
        {
            throw new CommandFailure("up.storageFailed", folders.StorageLog);
        }

        try
        {
            await AwaitAsync(owned, cancellationToken);
            return owned;
        }
        catch (Exception)
        {
            await owned.DisposeAsync();
            throw;
        }
    }

    private async Task AwaitAsync(OwnedProcess owned, CancellationToken cancellationToken)
    {
        var clock = terminal.Surroundings.Clock;
        var start = clock.GetTimestamp();
        while (!(await AskAllAsync(cancellationToken)).All(answer => answer))
        {
            if (owned.HasExited || clock.GetElapsedTime(start) > TimeToStart) throw new CommandFailure("up.storageFailed", folders.StorageLog);
            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    private static Task<bool[]> AskAllAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(UsualPorts.Select(port => IsAzuriteAsync(port, cancellationToken)));

    // It refuses the unsigned request, and says by its header who it is.
    private static async Task<bool> IsAzuriteAsync(int port, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
        try
        {
            using var answer = await http.GetAsync(Address + port.ToString(CultureInfo.InvariantCulture) + Account, cancellationToken);
            return answer.Headers.Server.ToString().Contains("Azurite", StringComparison.OrdinalIgnoreCase);
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
