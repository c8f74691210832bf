using System.Diagnostics;

namespace Marsad.Storage.Tests;

/// <summary>Does something once, right after the first answer to a request that is asked for: what another process might do just then.</summary>
internal sealed class RequestHook : IDisposable
{
    private readonly ActivityListener _listener;
    private int _isDone;

    internal RequestHook(string method, string path, Func<Task> work) => ActivitySource.AddActivityListener(_listener = new ActivityListener
    {
        ShouldListenTo = source => source.Name == "System.Net.Http",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = activity =>
        {
            var isIt = (string?)activity.GetTagItem("http.request.method") == method
                && activity.GetTagItem("url.full")!.ToString()!.Contains(path, StringComparison.Ordinal);
            // The answer waits until the work is done, on threads of its own.
            if (isIt && Interlocked.Exchange(ref _isDone, 1) == 0) Task.Run(work).GetAwaiter().GetResult();
        },
    });

    /// <summary>Whether the request was made.</summary>
    internal bool IsDone => _isDone == 1;

    public void Dispose() => _listener.Dispose();
}
