namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>What started a function, in the form that its parameter asks for.</summary>
internal interface ITriggerValue
{
    /// <summary>Names, letter case ignored, that other parameters may have.</summary>
    IReadOnlyDictionary<string, object?> BindingData { get; }

    /// <summary>Fills in the context before the function and its middleware see it.</summary>
    void Prepare(FunctionContext context)
    {
    }

    ValueTask<object?> ConvertAsync(Type target, CancellationToken cancellationToken);
}
