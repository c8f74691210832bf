using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>The context of one invocation.</summary>
internal sealed class InvocationContext(LocalFunction function, ITriggerValue value, IServiceProvider services, CancellationToken cancellationToken)
    : FunctionContext
{
    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    public override string FunctionId => Function.Definition.Id;

    public override TraceContext TraceContext { get; } = new CurrentTrace();

    public override BindingContext BindingContext { get; } = new InvocationBindings(value.BindingData);

    public override RetryContext RetryContext { get; } = new NoRetry();

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => Function.Definition;

    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    public override IInvocationFeatures Features { get; } = new InvocationFeatures();

    public override CancellationToken CancellationToken { get; } = cancellationToken;

    internal LocalFunction Function { get; } = function;

    internal ITriggerValue Value { get; } = value;

    /// <summary>What the function returned; null before its end and when it returns nothing.</summary>
    internal object? Result { get; set; }
}
