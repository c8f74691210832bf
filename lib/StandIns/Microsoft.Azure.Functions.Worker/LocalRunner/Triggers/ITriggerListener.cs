namespace Microsoft.Azure.Functions.Worker.LocalRunner.Triggers;

/// <summary>Waits for what starts functions and starts them.</summary>
internal interface ITriggerListener
{
    /// <summary>Ends when it was told to stop and everything that it started has ended.</summary>
    Task RunAsync(StopSignals signals);
}
