using System.Diagnostics;

namespace Marsad.Cli.Fuzzing;

/// <summary>Reads mutated inputs one after the other and notes what goes wrong.</summary>
/// <remarks>
/// An input may take a second of processor time and five more for each MiB, what is unpacked included: many times what pages need; a slower one is read
/// again and its shorter time counts. A stack that overflows would end the process: trees of pages are at most 512 deep,
/// and walked without recursion.
/// </remarks>
/// <param name="mutator">Makes the inputs.</param>
/// <param name="keep">Called with the first input of every kind of finding.</param>
internal sealed class FuzzRun(InputMutator mutator, Action<FuzzInput> keep)
{
    private const double BaseSeconds = 1;
    private const double SecondsPerMebibyte = 5;
    private const long MostUnpacked = 64 * 1024 * 1024;
    private const int MostItems = 500;
    private const double Mebibyte = 1024 * 1024;

    // Whole containers are held in memory here, so they may hold less than usual.
    private readonly ArticleReader _reader = new(new ReaderOptions { Unpacking = new UnpackLimits { MaxUnpackedBytes = MostUnpacked, MaxItems = MostItems } });

    /// <summary>Tries iterations until none is left; a run that meets an endless input stops there.</summary>
    public void Try(IEnumerable<long> iterations, FuzzReport report, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var iteration in iterations)
        {
            if (cancellationToken.IsCancellationRequested) break;
            var input = mutator.Make(iteration);
            var trial = InputTrial.Run(_reader, input);
            if (trial.Time > Limit(trial)) trial = Faster(trial, InputTrial.Run(_reader, input));
            report.Count(input, trial);
            foreach (var finding in Judge(input, trial))
                if (report.Add(finding))
                    keep(input);
            report.Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (trial.IsEndless) break;
        }
    }

    private static InputTrial Faster(InputTrial first, InputTrial second) => first.Time < second.Time ? first : second;

    private static TimeSpan Limit(InputTrial trial) => TimeSpan.FromSeconds(BaseSeconds + (SecondsPerMebibyte * trial.Bytes / Mebibyte));

    private static IEnumerable<FuzzFinding> Judge(FuzzInput input, InputTrial trial)
    {
        if (trial.IsEndless) yield return Finding(FindingKind.Endless, "");
        else if (trial.Time > Limit(trial)) yield return Finding(FindingKind.Slow, FormattableString.Invariant($"{trial.Time.TotalMilliseconds:0} ms"));
        if (trial.Error is { } error) yield return Finding(FindingKind.Crash, $"{error.GetType().Name} {Place(error)}");
        foreach (var rule in trial.Documents.SelectMany(DocumentInvariants.Broken).Distinct()) yield return Finding(FindingKind.Broken, rule);

        FuzzFinding Finding(FindingKind kind, string detail) => new(kind, detail, input.Iteration, input.Origin, input.Content.Length);
    }

    // The innermost method of this project says more than the framework's.
    private static string Place(Exception error)
    {
        var frames = new StackTrace(error).GetFrames().Select(frame => frame.GetMethod()).OfType<System.Reflection.MethodBase>().ToList();
        var method = frames.Find(frame => frame.DeclaringType?.Namespace?.StartsWith(nameof(Marsad), StringComparison.Ordinal) == true) ?? frames.FirstOrDefault();
        return method is null ? "" : $"{method.DeclaringType?.FullName}.{method.Name}";
    }
}
