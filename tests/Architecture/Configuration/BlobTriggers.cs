using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Architecture.Configuration;

/// <summary>Blob triggers as they were built.</summary>
internal static class BlobTriggers
{
    /// <summary>The blob-triggered functions of a class: name and trigger.</summary>
    public static IEnumerable<(string Function, BlobTriggerAttribute Attribute)> In(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        from parameter in method.GetParameters()
        let trigger = parameter.GetCustomAttribute<BlobTriggerAttribute>()
        where trigger is not null
        select (function.Name, trigger);

    /// <summary>The only one of a class.</summary>
    public static (string Function, BlobTriggerAttribute Attribute) Of(Type type) => In(type).Single();
}
