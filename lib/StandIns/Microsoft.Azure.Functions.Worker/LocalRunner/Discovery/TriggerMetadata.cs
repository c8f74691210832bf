using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

/// <summary>Describes a trigger.</summary>
internal sealed class TriggerMetadata(string name, TriggerBindingAttribute trigger) : BindingMetadata
{
    public override string Name => name;

    // QueueTriggerAttribute is known as queueTrigger.
    public override string Type { get; } = Shorten(trigger.GetType().Name);

    public override BindingDirection Direction => BindingDirection.In;

    private static string Shorten(string attribute) => $"{char.ToLowerInvariant(attribute[0])}{attribute[1..^nameof(Attribute).Length]}";
}
