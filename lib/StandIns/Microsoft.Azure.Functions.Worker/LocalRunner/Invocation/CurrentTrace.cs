using System.Diagnostics;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

/// <summary>The trace that was running when the invocation began; empty texts without one.</summary>
internal sealed class CurrentTrace : TraceContext
{
    public override string TraceParent { get; } = Activity.Current?.Id ?? "";

    public override string TraceState { get; } = Activity.Current?.TraceStateString ?? "";
}
