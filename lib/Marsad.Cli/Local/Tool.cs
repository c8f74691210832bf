using System.ComponentModel;
using System.Diagnostics;

namespace Marsad.Cli.Local;

/// <summary>Runs programs that the user must have installed.</summary>
internal static class Tool
{
    /// <summary>Starts a program without a window; its output goes to the caller.</summary>
    /// <exception cref="CommandFailure">It is not installed.</exception>
    public static Process Start(string program, IEnumerable<string> arguments, string folder, string failureWhenMissing)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true, // the terminal's input is not theirs
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new CommandFailure(failureWhenMissing);
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <returns>Its exit code, and all it wrote.</returns>
    public static async Task<(int Code, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, string folder, string failureWhenMissing, CancellationToken cancellationToken)
    {
        using var process = Start(program, arguments, folder, failureWhenMissing);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, (await output) + (await error));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
