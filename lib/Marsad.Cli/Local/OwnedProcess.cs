using System.Diagnostics;

namespace Marsad.Cli.Local;

/// <summary>A process that this command started and therefore ends.</summary>
/// <param name="process">Has been started.</param>
/// <param name="timeToEnd">How long it may finish its work after being asked to end.</param>
internal sealed class OwnedProcess(Process process, TimeSpan timeToEnd) : IAsyncDisposable
{
    public bool HasExited => process.HasExited;

    public Task WaitForExitAsync(CancellationToken cancellationToken) => process.WaitForExitAsync(cancellationToken);

    /// <summary>Asks it to end and waits; only one that does not listen is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(timeToEnd);
        try
        {
            Signals.AskToEnd(process);
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }
}
