namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>The binding data of a trigger.</summary>
internal sealed class InvocationBindings(IReadOnlyDictionary<string, object?> data) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData => data;
}
