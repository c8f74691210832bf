using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;
using Microsoft.Azure.Functions.Worker.LocalRunner.Settings;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;
using Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>Functions that messages start: one listener each.</summary>
internal sealed class QueueTriggers(
    StorageConnections connections, QueueListeners listeners, FunctionInvoker invoker, RunnerSettings settings, IConfiguration configuration) : ITriggerKind
{
    public IEnumerable<ITriggerListener> Listen(LocalFunctions functions) =>
        functions.With<QueueTriggerAttribute>().Select(pair => Listen(pair.Function, pair.Trigger));

    private ITriggerListener Listen(LocalFunction function, QueueTriggerAttribute trigger)
    {
        var name = SettingText.Expand(trigger.QueueName, configuration, function.Name).ToLowerInvariant();
        if (!IsQueueName(name))
            throw new RunnerException($"Function {function.Name}: \"{name}\" cannot be a queue; a name has 3 to 63 letters, digits and single hyphens between them.");

        var connection = connections.Get(trigger.Connection);
        var consumer = new FunctionConsumer(function, invoker, QueueListeners.PoisonOf(connection, name));
        return listeners.Listen(new QueuePlan(connection, connection.Queues.GetQueueClient(name), consumer, settings.Queues, settings.MessageLease));
    }

    private static bool IsQueueName(string name) =>
        name.Length is >= 3 and <= 63
        && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && !name.StartsWith('-') && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal);
}
