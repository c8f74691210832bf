using System.Diagnostics;
using System.Globalization;
using System.Text;
using Marsad.Cli.Api;

namespace Marsad.Cli.Local;

/// <summary>The app, run from the checkout; what it writes goes to a log file.</summary>
internal sealed class FunctionsApp(LocalFolders folders, Terminal terminal)
{
    private static readonly TimeSpan TimeToStart = TimeSpan.FromSeconds(90);

    // The app finishes what it is working on, for at most half a minute.
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Starts the app and returns once it and its storage answer.</summary>
    public async Task<OwnedProcess> StartAsync(int port, MarsadApi api, CancellationToken cancellationToken)
    {
        if (await Ports.IsBusyAsync(port, cancellationToken)) throw new CommandFailure("up.portBusy", port);
        var log = folders.AppLog(port);
        terminal.Say("up.appStarts", log);
        Directory.CreateDirectory(folders.Data);
        string[] arguments = [folders.App, "--port", port.ToString(CultureInfo.InvariantCulture)];
        var process = Tool.Start("dotnet", arguments, folders.AppProject, "up.noDotnet");
        Record(process, log);
        var owned = new OwnedProcess(process, TimeToEnd);
        try
        {
            await AwaitAsync(owned, api, log, cancellationToken);
            return owned;
        }
        catch (Exception)
        {
            await owned.DisposeAsync();
            throw;
        }
    }

    private async Task AwaitAsync(OwnedProcess owned, MarsadApi api, string log, CancellationToken cancellationToken)
    {
        var clock = terminal.Surroundings.Clock;
        var start = clock.GetTimestamp();
        while (!await api.IsHealthyAsync(cancellationToken))
        {
            if (owned.HasExited) throw new CommandFailure("up.appEnded", log);
            if (clock.GetElapsedTime(start) > TimeToStart) throw new CommandFailure("up.appSilent", log);
            await Task.Delay(Pause, clock, cancellationToken);
        }
    }

    private static void Record(Process process, string path)
    {
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        var log = TextWriter.Synchronized(new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
        process.OutputDataReceived += (_, line) => Write(line.Data);
        process.ErrorDataReceived += (_, line) => Write(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        // Null ends a stream; the file stays open for the other one and is closed with the command.
        void Write(string? line)
        {
            if (line is not null) log.WriteLine(line);
        }
    }
}
