using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Marsad.Cli.Local;

/// <summary>Asks processes to end.</summary>
internal static partial class Signals
{
    private const int Terminate = 15;

    /// <summary>Sends SIGTERM; Windows knows no such request, there the process is ended.</summary>
    public static void AskToEnd(Process process)
    {
        if (process.HasExited) return;
        if (OperatingSystem.IsWindows()) process.Kill(entireProcessTree: true);
        else _ = Kill(process.Id, Terminate); // a process that is gone already needs no asking
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int processId, int signal);
}
