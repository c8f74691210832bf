using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace EndToEnd.Cli;

/// <summary>Answers as the test says, and remembers what it was asked.</summary>
internal sealed class ScriptedApp(Func<HttpRequestMessage, (HttpStatusCode Status, string Body)> answer) : HttpMessageHandler
{
    private readonly ConcurrentQueue<string> _requests = new();

    internal (HttpStatusCode Status, string Body) Answer(HttpRequestMessage request) => answer(request);

    /// <summary>Method, path and query of each request.</summary>
    internal IReadOnlyList<string> Requests => [.. _requests];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(request.Method + " " + request.RequestUri!.PathAndQuery);
        var (status, body) = Answer(request);
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") });
    }
}
