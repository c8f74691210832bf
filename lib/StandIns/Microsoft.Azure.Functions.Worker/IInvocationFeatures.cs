// The official package gave the names.
#pragma warning disable CA1716
namespace Microsoft.Azure.Functions.Worker;

/// <summary>Objects that parts of the pipeline leave for one another, by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    void Set<T>(T instance);

    /// <summary>Null when nothing of the type was left.</summary>
    T? Get<T>();
}
