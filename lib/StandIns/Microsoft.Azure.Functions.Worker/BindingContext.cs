namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the trigger knows beside the value itself.</summary>
public abstract class BindingContext
{
    /// <summary>By name, letter case ignored.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
