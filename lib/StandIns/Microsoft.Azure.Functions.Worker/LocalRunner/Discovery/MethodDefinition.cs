using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

/// <summary>Describes the function that a method is.</summary>
internal sealed class MethodDefinition(string name, Type type, MethodInfo method, ParameterInfo triggerParameter, TriggerBindingAttribute trigger)
    : FunctionDefinition
{
    public override ImmutableArray<FunctionParameter> Parameters { get; } = [.. method.GetParameters().Select(Describe)];

    public override string PathToAssembly => type.Assembly.Location;

    public override string EntryPoint => $"{type.FullName}.{method.Name}";

    public override string Id => $"Host.Functions.{name}";

    public override string Name => name;

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } =
        ImmutableDictionary<string, BindingMetadata>.Empty.Add(triggerParameter.Name!, new TriggerMetadata(triggerParameter.Name!, trigger));

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings => ImmutableDictionary<string, BindingMetadata>.Empty;

    private static FunctionParameter Describe(ParameterInfo parameter) =>
        new(parameter.Name!, parameter.ParameterType, parameter.HasDefaultValue, parameter.HasDefaultValue ? parameter.DefaultValue : null);
}
