using Azure;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>
/// Which blobs of a container need no second look. Times have seconds only, and a blob may be written behind the place that a listing has
/// reached, so nothing is taken for old until a whole scan began after it.
/// </summary>
internal sealed class SeenBlobs
{
    // The clocks of the servers behind one account may differ a little.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (ETag ETag, DateTimeOffset LastModified)> _seen = new(StringComparer.Ordinal);
    private DateTimeOffset _oldestInteresting = DateTimeOffset.MinValue;
    private DateTimeOffset _newestBefore = DateTimeOffset.MinValue;
    private DateTimeOffset _newest = DateTimeOffset.MinValue;
    private DateTimeOffset _oldestUnfinished = DateTimeOffset.MaxValue;

    /// <summary>How many blobs are kept in memory.</summary>
    internal int Count => _seen.Count;

    /// <summary>Called for every blob of a listing.</summary>
    internal bool IsNew(string name, ETag etag, DateTimeOffset lastModified)
    {
        lock (_lock)
        {
            if (lastModified > _newest)
                _newest = lastModified;
            return lastModified >= _oldestInteresting && !(_seen.TryGetValue(name, out var seen) && seen.ETag == etag);
        }
    }

    /// <summary>The blob needs no second look while it stays as it is.</summary>
    internal void Finish(string name, ETag etag, DateTimeOffset lastModified)
    {
        lock (_lock)
            _seen[name] = (etag, lastModified);
    }

    /// <summary>The blob must be looked at again by the next scan.</summary>
    internal void Postpone(DateTimeOffset lastModified)
    {
        lock (_lock)
        {
            if (lastModified < _oldestUnfinished)
                _oldestUnfinished = lastModified;
        }
    }

    /// <summary>A listing came to its end.</summary>
    internal void EndScan()
    {
        // What this scan passed by was written after it began, so after everything that the scan before it saw.
        var oldest = _newestBefore > DateTimeOffset.MinValue + Margin ? _newestBefore - Margin : DateTimeOffset.MinValue;
        _oldestInteresting = oldest < _oldestUnfinished ? oldest : _oldestUnfinished;
        _newestBefore = _newest;
        _oldestUnfinished = DateTimeOffset.MaxValue;
        foreach (var (name, seen) in _seen)
        {
            if (seen.LastModified < _oldestInteresting)
                _seen.Remove(name);
        }
    }
}
