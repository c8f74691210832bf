using System.Diagnostics;
using Marsad.Names;

namespace Benchmarks.Knowledge;

/// <summary>Time and memory of loading the names, each time in a process of its own: what a cold start pays.</summary>
internal static class KnowledgeBenchmark
{
    /// <summary>Argument of the process that loads.</summary>
    public const string Cold = "--cold";

    private const int Rounds = 7;

    /// <summary>Starts this program anew several times and prints what each measured.</summary>
    public static async Task RunAsync()
    {
        Console.WriteLine("first look-up of a name in a new process, text layer included:");
        for (var round = 0; round < Rounds; round++)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Program(), "knowledge", Cold])) ?? throw new InvalidOperationException("The program did not start.");
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Loads and prints milliseconds and megabytes.</summary>
    public static void Load()
    {
        using var self = Process.GetCurrentProcess();
        var (start, cpu, allocated, resident) = (Stopwatch.GetTimestamp(), self.TotalProcessorTime, GC.GetTotalAllocatedBytes(), Environment.WorkingSet);
        var key = NameKey.Of("\u0628\u063A\u062F\u0627\u062F");
        var folded = Stopwatch.GetElapsedTime(start);
        var senses = KnowledgeBase.Shared.Find(key).Length;
        var all = Stopwatch.GetElapsedTime(start);
        self.Refresh();
        Console.WriteLine(FormattableString.Invariant($"{all.TotalMilliseconds,7:N1} ms ({folded.TotalMilliseconds:N1} text, {(all - folded).TotalMilliseconds:N1} names), {(self.TotalProcessorTime - cpu).TotalMilliseconds:N0} ms of processor, {Megabytes(GC.GetTotalAllocatedBytes() - allocated)} allocated, {Megabytes(Environment.WorkingSet - resident)} resident, {senses} senses"));
    }

    private static string[] Program() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(KnowledgeBenchmark).Assembly.Location] : [];

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{bytes / 1e6:N1} MB");
}
