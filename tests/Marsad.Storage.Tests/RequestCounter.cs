using System.Collections.Concurrent;
using System.Diagnostics;

namespace Marsad.Storage.Tests;

/// <summary>Counts the HTTP requests that code sends while it is counted.</summary>
internal sealed class RequestCounter : IDisposable
{
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ActivityListener _listener;

    internal RequestCounter()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => _requests.Enqueue($"{activity.GetTagItem("http.request.method")} {activity.GetTagItem("url.full")}"),
        };
        ActivitySource.AddActivityListener(_listener);
    }

    internal IReadOnlyList<string> Requests => [.. _requests];

    public void Dispose() => _listener.Dispose();
}
