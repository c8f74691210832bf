using System.CommandLine;
using System.Globalization;
using Marsad.Cli.Commands;
using Marsad.Cli.Files;

namespace Marsad.Cli.Fuzzing;

/// <summary><c>marsad fuzz</c>: damages files in every way for a given time and reports what is not read well.</summary>
internal static class FuzzCommand
{
    private const int DefaultSeconds = 60;

    public static Command Create(Terminal terminal, SharedOptions shared)
    {
        var texts = terminal.Texts;
        var folder = new Argument<string>("FOLDER") { Description = texts["help.fuzzFolder"] };
        var seconds = new Option<int>("--seconds") { Description = texts["help.fuzzSeconds"], HelpName = "N", DefaultValueFactory = _ => DefaultSeconds };
        var seed = new Option<int>("--seed") { Description = texts["help.fuzzSeed"], HelpName = "S", DefaultValueFactory = _ => 1 };
        var iteration = new Option<long?>("--iteration") { Description = texts["help.fuzzIteration"], HelpName = "K" };
        var keep = new Option<string?>("--keep") { Description = texts["help.fuzzKeep"], HelpName = "DIR" };
        var command = new Command("fuzz", texts["help.fuzz"]) { folder, seconds, seed, iteration, keep };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            time.CancelAfter(TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            var mutator = new InputMutator(InputFiles.Find([parsed.GetValue(folder)!]), parsed.GetValue(seed));
            var report = new FuzzReport(parsed.GetValue(seed));
            var only = parsed.GetValue(iteration);
            var kept = parsed.GetValue(keep);
            var run = new FuzzRun(mutator, input => Keep(kept, input));
            run.Try(only is { } number ? [number] : Enumerable.InfiniteSequence(0L, 1L), report, only is null ? time.Token : cancellationToken);
            if (only is { } one) Keep(kept, mutator.Make(one));
            Show(report, parsed.GetValue(shared.Json), terminal);
            return Task.FromResult(report.Findings.Count == 0 ? ExitCode.Done : ExitCode.Failed);
        });
        return command;
    }

    private static void Keep(string? folder, FuzzInput input)
    {
        if (folder is null) return;
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, input.Name), input.Content);
    }

    private static void Show(FuzzReport report, bool json, Terminal terminal)
    {
        if (json)
        {
            terminal.WriteJson(report);
            return;
        }

        terminal.Print("fuzz.inputs", report.Inputs, Number(report.Seconds), Number(report.InputsPerSecond), report.Seed);
        terminal.Print("fuzz.outcomes", string.Join(" | ", report.Outcomes.Select(outcome => $"{terminal.Texts.Outcome(char.ToLowerInvariant(outcome.Key[0]) + outcome.Key[1..])} {outcome.Value}")));
        foreach (var slow in report.Slowest) terminal.Print("fuzz.slowest", slow.Iteration, Number(slow.Milliseconds), slow.Bytes, slow.Origin);
        foreach (var finding in report.Findings) terminal.Print("fuzz.finding", terminal.Texts[KeyOf(finding.Kind)], finding.Detail, finding.Iteration, finding.Bytes, finding.Origin, finding.Count);
        if (report.Findings.Count == 0) terminal.Print("fuzz.nothing");
    }

    private static string KeyOf(FindingKind kind) => kind switch
    {
        FindingKind.Crash => "fuzz.crash",
        FindingKind.Slow => "fuzz.slow",
        FindingKind.Endless => "fuzz.endless",
        _ => "fuzz.broken",
    };

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
