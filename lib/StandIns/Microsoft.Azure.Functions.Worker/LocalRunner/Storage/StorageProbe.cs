using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

/// <summary>Waits for storage that is not up yet, and says so once.</summary>
internal sealed partial class StorageProbe(ILogger<StorageProbe> logger, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
    private readonly ConcurrentDictionary<string, Lazy<Task>> _waits = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns once the service behind the address gives any answer.</summary>
    internal Task WaitAsync(StorageConnection connection, Uri address, CancellationToken cancellationToken)
    {
        var server = address.GetLeftPart(UriPartial.Authority);
        var wait = _waits.GetOrAdd(server, _ => new Lazy<Task>(() => WaitAsync(connection.Name, server, cancellationToken)));
        return wait.Value.WaitAsync(cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task WaitAsync(string setting, string server, CancellationToken cancellationToken)
    {
        var silent = false;
        while (!await AnswersAsync(server, cancellationToken))
        {
            if (!silent)
                LogSilent(server, setting);
            silent = true;
            await Task.Delay(Retry, time, cancellationToken);
        }

        if (silent)
            LogAnswers(server);
    }

    // Any status will do: what the answer is depends on rights that the probe does not have.
    private async Task<bool> AnswersAsync(string server, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri(server), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The storage at {Server} does not answer; start Azurite (marsad up does) or correct the setting {Setting}")]
    private partial void LogSilent(string server, string setting);

    [LoggerMessage(2, LogLevel.Information, "The storage at {Server} answers")]
    private partial void LogAnswers(string server);
}
