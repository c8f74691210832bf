using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace EndToEnd;

/// <summary>The app as users run it: a process of its own on a free port.</summary>
internal sealed class RunningApp : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(40);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    private RunningApp(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
        Api = new ApiClient(Http);
    }

    internal HttpClient Http { get; }

    internal ApiClient Api { get; }

    /// <summary>What the process has printed.</summary>
    internal IReadOnlyList<string> Log => [.. _log];

    internal int Succeeded(string function) => Log.Count(line => line.Contains($"Function {function} succeeded", StringComparison.Ordinal));

    /// <summary>Starts the app on a storage account and waits until it is healthy.</summary>
    internal static async Task<RunningApp> StartAsync(string connectionString, params (string Name, string Value)[] settings)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Marsad.Functions.dll"), "--port", port.ToString(CultureInfo.InvariantCulture) })
            start.ArgumentList.Add(argument);
        start.Environment["AzureWebJobsStorage"] = connectionString;
        foreach (var (name, value) in settings) start.Environment[name] = value;

        var app = new RunningApp(new Process { StartInfo = start }, new Uri($"http://127.0.0.1:{port}/"));
        app.Run();
        await app.WaitUntilHealthyAsync();
        return app;
    }

    /// <summary>Asks the process to stop, as Ctrl-C does, and returns its exit code.</summary>
    internal async Task<int> StopAsync()
    {
        using (var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        using var limit = new CancellationTokenSource(StopLimit);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    /// <summary>Ends the process at once, as a crash does.</summary>
    internal async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private void Run()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(string? line)
    {
        if (line is not null) _log.Enqueue(line);
    }

    private Task WaitUntilHealthyAsync() => Until.TrueAsync(
        async () =>
        {
            Assert.False(_process.HasExited, "The app ended:\n" + string.Join('\n', Log));
            try
            {
                using var answer = await Http.GetAsync("api/health");
                return answer.StatusCode == HttpStatusCode.OK;
            }
            catch (HttpRequestException)
            {
                return false; // not listening yet
            }
        },
        StartLimit,
        () => "The app did not become healthy:\n" + string.Join('\n', Log));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
