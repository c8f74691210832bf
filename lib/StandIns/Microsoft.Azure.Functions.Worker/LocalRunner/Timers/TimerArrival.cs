using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Timers;

/// <summary>A due time that starts a function.</summary>
internal sealed class TimerArrival(TimerInfo info) : ITriggerValue
{
    public IReadOnlyDictionary<string, object?> BindingData { get; } = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    public ValueTask<object?> ConvertAsync(Type target, CancellationToken cancellationToken) => target == typeof(TimerInfo)
        ? new(info)
        : throw new InvalidOperationException($"A timer cannot be passed as {target.Name}; let the parameter be a TimerInfo.");
}
