namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>How long to wait after a poll that found nothing.</summary>
internal sealed class PollingBackoff(TimeSpan longest, Func<double> random)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private double _factor;
    private bool _isLongest;

    /// <summary>The shortest wait first, then about twice as long each time until the longest, which stays.</summary>
    internal TimeSpan Next()
    {
        if (_isLongest)
            return longest;

        var wait = Shortest;
        if (_factor > 0)
            wait += Shortest * (_factor * (0.8 + (0.4 * random())));
        _factor = _factor == 0 ? 1 : _factor * 2;
        _isLongest = wait >= longest;
        return _isLongest ? longest : wait;
    }

    /// <summary>Something was found.</summary>
    internal void Reset()
    {
        _factor = 0;
        _isLongest = false;
    }
}
