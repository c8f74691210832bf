using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TestKit;

/// <summary>One Azurite of its own for blobs, queues and tables, empty at the start and in memory only.</summary>
public sealed partial class AzuriteServer : IAsyncDisposable
{
    /// <summary>The account that every Azurite serves.</summary>
    public const string AccountName = "devstoreaccount1";

    /// <summary>The published key of <see cref="AccountName"/>; it opens nothing but emulators.</summary>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly string[] Services = ["Blob", "Queue", "Table"];
    private static readonly TimeSpan StartDeadline = TimeSpan.FromMinutes(1);

    private readonly Process _process;
    private readonly ConcurrentDictionary<string, Uri> _endpoints = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _started;

    private AzuriteServer(string entryPoint)
    {
        // Port 0 lets the system choose, so that test projects starting at once never race for a port.
        string[] ports = ["--blobPort", "0", "--queuePort", "0", "--tablePort", "0"];
        string[] switches = ["--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--silent"];
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("node", [entryPoint, .. ports, .. switches])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            },
            EnableRaisingEvents = true,
        };
        _process.OutputDataReceived += (_, e) => Read(e.Data);
        _process.ErrorDataReceived += (_, e) => Read(e.Data);
        _process.Exited += (_, _) => _listening.TrySetException(new InvalidOperationException($"Azurite ended early: {Output}"));
    }

    public Uri BlobEndpoint => _endpoints["Blob"];

    public Uri QueueEndpoint => _endpoints["Queue"];

    public Uri TableEndpoint => _endpoints["Table"];

    /// <summary>Opens all three services with the account key.</summary>
    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};"
        + $"BlobEndpoint={BlobEndpoint};QueueEndpoint={QueueEndpoint};TableEndpoint={TableEndpoint};";

    private string Output => string.Join('\n', _output);

    /// <summary>Starts a server and returns once all three services answer.</summary>
    public static async Task<AzuriteServer> StartAsync()
    {
        var server = new AzuriteServer(await AzuriteInstallation.EnsureAsync());
        try
        {
            await server.ListenAsync();
            return server;
        }
        catch (Exception)
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_started && !_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private async Task ListenAsync()
    {
        _started = _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var deadline = new CancellationTokenSource(StartDeadline);
        try
        {
            await _listening.Task.WaitAsync(deadline.Token);
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException($"Azurite was not up within {StartDeadline}: {Output}", e);
        }

        using var client = new HttpClient();
        foreach (var service in Services)
            using (await client.GetAsync(_endpoints[service], deadline.Token)) { }
    }

    private void Read(string? line)
    {
        if (line is null)
            return;

        _output.Enqueue(line);
        var match = ListeningLine().Match(line);
        if (!match.Success)
            return;

        _endpoints[match.Groups["service"].Value] = new Uri($"{match.Groups["address"].Value}/{AccountName}");
        if (_endpoints.Count == Services.Length)
            _listening.TrySetResult();
    }

    // Azurite Table service is successfully listening at http://127.0.0.1:42989
    [GeneratedRegex(@"^Azurite (?<service>Blob|Queue|Table) service is successfully listening at (?<address>http://[0-9.:]+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ListeningLine();
}
