using Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;
using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Timers;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

/// <summary>Everything between storage, the clock and the functions.</summary>
internal static class TriggerServices
{
    internal static void Add(IServiceCollection services) => services
        .AddSingleton<StorageConnections>()
        .AddSingleton<StorageProbe>()
        .AddSingleton<QueueSignals>()
        .AddSingleton<QueueSender>()
        .AddSingleton<SingletonLock>()
        .AddSingleton<QueueListeners>()
        .AddSingleton<ITriggerKind, QueueTriggers>()
        .AddSingleton<ITriggerKind, BlobTriggers>()
        .AddSingleton<ITriggerKind, TimerTriggers>()
        .AddHostedService<TriggerHost>();
}
