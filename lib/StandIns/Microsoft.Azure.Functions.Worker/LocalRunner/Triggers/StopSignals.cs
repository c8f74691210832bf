namespace Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

/// <summary>How a listener is told to end.</summary>
/// <param name="Stopping">Start nothing more; what runs may finish.</param>
/// <param name="Abandon">The time for finishing is over.</param>
internal readonly record struct StopSignals(CancellationToken Stopping, CancellationToken Abandon);
