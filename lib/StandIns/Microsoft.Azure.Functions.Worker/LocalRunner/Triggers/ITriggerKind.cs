using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

/// <summary>Knows one kind of trigger.</summary>
internal interface ITriggerKind
{
    /// <summary>One listener or more for the functions of this kind; fails where a function asks for what cannot be.</summary>
    IEnumerable<ITriggerListener> Listen(LocalFunctions functions);
}
