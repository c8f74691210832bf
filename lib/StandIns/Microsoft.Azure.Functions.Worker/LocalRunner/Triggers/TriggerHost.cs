using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

/// <summary>Runs the listeners from the moment the application is up until everything in flight has ended.</summary>
internal sealed partial class TriggerHost(
    IEnumerable<ITriggerKind> kinds, LocalFunctions functions, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<TriggerHost> logger)
    : IHostedService, IDisposable
{
    private static readonly TimeSpan LastGrace = TimeSpan.FromSeconds(2);
    private readonly CancellationTokenSource _stopping = new();
    private readonly CancellationTokenSource _abandon = new();
    private Task _running = Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Made now, so that a bad setting keeps the application from starting.
        var listeners = kinds.SelectMany(kind => kind.Listen(functions)).ToList();
        _running = RunAsync(listeners);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        try
        {
            await _running.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogAbandoned();
            await _abandon.CancelAsync();
            // What heeds its token can still give its message back.
            await Task.WhenAny(_running, Task.Delay(LastGrace, time, CancellationToken.None));
        }
    }

    public void Dispose()
    {
        _stopping.Dispose();
        _abandon.Dispose();
    }

    // A port that is taken must keep every message where it is, so nothing is received before the server is up.
    private async Task RunAsync(List<ITriggerListener> listeners)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var onStop = _stopping.Token.Register(() => started.TrySetCanceled());
        try
        {
            await started.Task;
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await Task.WhenAll(listeners.Select(RunAsync));
    }

    private async Task RunAsync(ITriggerListener listener)
    {
        try
        {
            await listener.RunAsync(new StopSignals(_stopping.Token, _abandon.Token));
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // Waiting ends this way.
        }
        catch (Exception e)
        {
            LogDied(e, listener.GetType().Name);
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Functions were still running when the time to stop was over")]
    private partial void LogAbandoned();

    [LoggerMessage(2, LogLevel.Critical, "{Listener} ended unexpectedly; the application stops")]
    private partial void LogDied(Exception error, string listener);
}
