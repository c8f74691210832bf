using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>Functions that blobs start: a scanner, and a queue of events that all processes share.</summary>
internal sealed partial class BlobTriggers(
    StorageConnections connections,
    QueueListeners listeners,
    QueueSender sender,
    FunctionInvoker invoker,
    SingletonLock singleton,
    StorageProbe probe,
    RunnerSettings settings,
    IConfiguration configuration,
    TimeProvider time,
    ILoggerFactory loggers) : ITriggerKind
{
    public IEnumerable<ITriggerListener> Listen(LocalFunctions functions)
    {
        var watched = functions.With<BlobTriggerAttribute>().Select(pair => Watch(pair.Function, pair.Trigger)).ToList();
        if (watched.Count == 0)
            yield break;

        var host = connections.Host;
        var events = host.Queues.GetQueueClient($"azure-webjobs-blobtrigger-{settings.HostId}");
        var wake = new WakeSignal();
        var consumer = new BlobEventConsumer(watched, host, invoker, wake, loggers.CreateLogger<BlobEventConsumer>());
        yield return listeners.Listen(new QueuePlan(host, events, consumer, settings.Blobs.ForQueue(), settings.MessageLease));

        var scanned = watched.Where(function => function.IsScanned).ToList();
        if (scanned.Count > 0)
        {
            var plan = new BlobScanPlan(scanned, host, events, sender, settings.HostId);
            yield return new BlobScanner(plan, singleton, probe, wake, time, loggers.CreateLogger<BlobScanner>());
        }
    }

    private BlobFunction Watch(LocalFunction function, BlobTriggerAttribute trigger)
    {
        var pattern = BlobPathPattern.Parse(SettingText.Expand(trigger.BlobPath, configuration, function.Name), function.Name);
        var isScanned = trigger.Source == BlobTriggerSource.LogsAndContainerScan;
        if (!isScanned)
            LogNotScanned(loggers.CreateLogger<BlobTriggers>(), function.Name);
        return new BlobFunction(function, connections.Get(trigger.Connection), pattern, isScanned);
    }

    [LoggerMessage(1, LogLevel.Warning, "Function {Name} takes its blobs from Event Grid, which does not exist here, so no blob will start it")]
    private static partial void LogNotScanned(ILogger logger, string name);
}
