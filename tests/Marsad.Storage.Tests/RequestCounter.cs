using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Marsad.Storage.Tests;

/// <summary>Counts the requests to storage that code sends while it is counted, with the table or container that each goes to and the rows that it returns.</summary>
/// <remarks>It looks into requests and answers, which takes time: what is timed is not counted.</remarks>
internal sealed class RequestCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>Stage of the requests that the host makes.</summary>
    internal const string Trigger = "trigger";

    private const string Sending = "System.Net.Http.HttpRequestOut.Start";
    private const string Answered = "System.Net.Http.HttpRequestOut.Stop";
    private static readonly AsyncLocal<(string Stage, string Article)> Work = new();
    private static readonly HttpRequestOptionsKey<string> Target = new("counted-target");

    private readonly ConcurrentQueue<CountedRequest> _requests = new();
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    internal RequestCounter() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    internal IReadOnlyList<CountedRequest> Requests => [.. _requests];

    /// <summary>Says what the requests of the calling method are made for, until it returns.</summary>
    internal static void Name(string stage, string article = "") => Work.Value = (stage, article);

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "HttpHandlerDiagnosticListener") _subscriptions.Add(listener.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> happening)
    {
        if (happening.Key == Sending && Read<HttpRequestMessage>(happening, "Request") is { } request) request.Options.Set(Target, TargetOf(request));
        else if (happening.Key == Answered && Read<HttpRequestMessage>(happening, "Request") is { } sent && sent.Options.TryGetValue(Target, out var what))
            _requests.Enqueue(new CountedRequest(Work.Value, sent.Method.Method, what, RowsOf(sent, Read<HttpResponseMessage>(happening, "Response"))));
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    // The runtime's own types for these are not public.
    private static T? Read<T>(KeyValuePair<string, object?> happening, string property)
        where T : class => happening.Value?.GetType().GetProperty(property)?.GetValue(happening.Value) as T;

    // http://127.0.0.1:10002/devstoreaccount1/index(PartitionKey='202603-02',RowKey='…'), /directory()?$filter=PartitionKey eq '2026' and …, /$batch
    private static string TargetOf(HttpRequestMessage request)
    {
        var path = Uri.UnescapeDataString(request.RequestUri!.PathAndQuery);
        if (!path.EndsWith("/$batch", StringComparison.Ordinal)) return NameOf(path);
        request.Content!.LoadIntoBufferAsync().GetAwaiter().GetResult();
        using var body = new StreamReader(request.Content.ReadAsStream(), Encoding.UTF8);
        // The first operation tells the table, and all are of one partition.
        for (var line = body.ReadLine(); line is not null; line = body.ReadLine())
            if (line.StartsWith("PUT ", StringComparison.Ordinal) || line.StartsWith("POST ", StringComparison.Ordinal) || line.StartsWith("PATCH ", StringComparison.Ordinal) || line.StartsWith("DELETE ", StringComparison.Ordinal))
                return NameOf(Uri.UnescapeDataString(new Uri(line.Split(' ')[1]).PathAndQuery)) + " batch";
        return path;
    }

    private static string NameOf(string path)
    {
        var name = path.Split('/')[2];
        var table = name.Split('(', '?')[0];
        if (table != "directory") return table;
        foreach (var partition in new[] { "years", "entities" })
            if (path.Contains($"'{partition}'", StringComparison.Ordinal)) return $"{table} {partition}";
        return $"{table} months";
    }

    private static int RowsOf(HttpRequestMessage request, HttpResponseMessage? response)
    {
        if (request.Method != HttpMethod.Get || response is not { IsSuccessStatusCode: true, Content.Headers.ContentType.MediaType: "application/json" }) return 0;
        response.Content.LoadIntoBufferAsync().GetAwaiter().GetResult();
        using var body = JsonDocument.Parse(response.Content.ReadAsStream());
        response.Content.ReadAsStream().Position = 0;
        return !body.RootElement.TryGetProperty("odata.metadata", out _) ? 0 : body.RootElement.TryGetProperty("value", out var rows) ? rows.GetArrayLength() : 1;
    }
}
