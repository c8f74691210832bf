using Marsad.Document;

namespace Marsad.Parsing.Containers;

/// <summary>Counts what a container held besides its items.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> _skipped = new(StringComparer.Ordinal);

    /// <summary>Whether a part could not be read although its end could be passed.</summary>
    public bool IsDamaged { get; set; }

    public int Skipped => _skipped.Values.Sum();

    public void Skip(string kind) => _skipped[kind] = _skipped.GetValueOrDefault(kind) + 1;

    public IReadOnlyList<Skipped> ToList() => [.. _skipped.Select(kind => new Skipped(kind.Key, kind.Value, Reasons.Skipped(kind.Key)))];
}
