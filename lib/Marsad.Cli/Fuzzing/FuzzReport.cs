namespace Marsad.Cli.Fuzzing;

/// <summary>What a run has seen.</summary>
/// <param name="Seed">With an iteration it makes an input again.</param>
internal sealed record FuzzReport(int Seed)
{
    private const int MostSlow = 5;
    private readonly Dictionary<(FindingKind, string), FuzzFinding> _findings = [];
    private readonly SortedDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly PriorityQueue<SlowInput, double> _slowest = new();

    public long Inputs { get; private set; }
    public double Seconds { get; set; }
    public double InputsPerSecond => Seconds > 0 ? Inputs / Seconds : 0;

    /// <summary>How many documents have which outcome.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>The inputs that took longest, longest first.</summary>
    public IEnumerable<SlowInput> Slowest => _slowest.UnorderedItems.Select(item => item.Element).OrderByDescending(input => input.Milliseconds);

    public IReadOnlyCollection<FuzzFinding> Findings => _findings.Values;

    public void Count(FuzzInput input, InputTrial trial)
    {
        Inputs++;
        foreach (var outcome in trial.Documents.Select(document => document.Outcome.ToString())) _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
        _slowest.Enqueue(new SlowInput(input.Iteration, input.Origin, input.Content.Length, trial.Time.TotalMilliseconds), trial.Time.TotalMilliseconds);
        if (_slowest.Count > MostSlow) _slowest.Dequeue();
    }

    /// <summary>Notes a finding.</summary>
    /// <returns>Whether it is the first of its kind.</returns>
    public bool Add(FuzzFinding finding)
    {
        // Each slow input differs from the next in its time alone.
        var key = (finding.Kind, finding.Kind is FindingKind.Slow ? finding.Origin : finding.Detail);
        if (_findings.TryAdd(key, finding)) return true;
        _findings[key] = _findings[key] with { Count = _findings[key].Count + 1 };
        return false;
    }
}

/// <summary>An input with the processor time that it took.</summary>
internal sealed record SlowInput(long Iteration, string Origin, int Bytes, double Milliseconds);
