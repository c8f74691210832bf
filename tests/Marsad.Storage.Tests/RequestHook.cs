using System.Diagnostics;

namespace Marsad.Storage.Tests;

/// <summary>Does something once, right after an answer to a request that is asked for: what another process might do just then.</summary>
internal sealed class RequestHook : IDisposable
{
    private readonly ActivityListener _listener;
    private int _answers;
    private int _isDone;

    /// <param name="answers">How many such requests are answered by then.</param>
    internal RequestHook(string method, string path, Func<Task> work, int answers = 1) => ActivitySource.AddActivityListener(_listener = new ActivityListener
    {
        ShouldListenTo = source => source.Name == "System.Net.Http",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = activity =>
        {
            var isIt = (string?)activity.GetTagItem("http.request.method") == method
                && activity.GetTagItem("url.full")!.ToString()!.Contains(path, StringComparison.Ordinal);
            // The answer waits until the work is done, on threads of its own.
            if (!isIt || Interlocked.Increment(ref _answers) != answers) return;
            Task.Run(work).GetAwaiter().GetResult();
            _isDone = 1;
        },
    });

    /// <summary>Whether the request was made.</summary>
    internal bool IsDone => _isDone == 1;

    public void Dispose() => _listener.Dispose();
}
