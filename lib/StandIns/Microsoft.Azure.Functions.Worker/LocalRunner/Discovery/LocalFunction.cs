using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

/// <summary>A function that was found in the application.</summary>
/// <param name="Definition">What its callers may know.</param>
/// <param name="Type">The class that is made for each invocation.</param>
/// <param name="Method">What runs.</param>
/// <param name="TriggerParameter">The parameter that the trigger fills.</param>
/// <param name="Trigger">What starts it.</param>
internal sealed record LocalFunction(
    FunctionDefinition Definition, Type Type, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    internal string Name => Definition.Name;

    /// <summary>The name under which storage knows it.</summary>
    internal string FullName => Definition.Id;
}
