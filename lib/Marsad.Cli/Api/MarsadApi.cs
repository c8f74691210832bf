using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Marsad.Cli.Files;
using Marsad.Document;

namespace Marsad.Cli.Api;

/// <summary>The app's HTTP interface; what goes wrong becomes one sentence for the user.</summary>
internal sealed class MarsadApi : IDisposable
{
    private readonly HttpClient _http;
    private readonly AppAddress _address;
    private readonly TimeSpan _patience;

    /// <param name="patience">How long an answer is waited for, 100 seconds unless told; a download takes as long as it takes.</param>
    public MarsadApi(AppAddress address, HttpMessageHandler handler, TimeSpan? patience = null)
    {
        (_address, _patience) = (address, patience ?? TimeSpan.FromSeconds(100));
        _http = new HttpClient(handler) { BaseAddress = address.Root, Timeout = Timeout.InfiniteTimeSpan };
        if (address.Key is not null) _http.DefaultRequestHeaders.Add("x-functions-key", address.Key);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Whether the app and its storage answer.</summary>
    public async Task<bool> IsHealthyAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/health");
        try
        {
            using var answer = await SendAsync(request, cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (CommandFailure)
        {
            return false;
        }
    }

    public Task<JsonElement> GetHealthAsync(CancellationToken cancellationToken) => ReadAsync("api/health", cancellationToken);

    public Task<JsonElement> GetStatusAsync(CancellationToken cancellationToken) => GetAsync<JsonElement>("api/status", cancellationToken);

    /// <summary>Uploads a file under its name.</summary>
    /// <returns>Id of the article.</returns>
    public async Task<string> UploadAsync(InputFile file, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(file.FullPath);
        using var body = new StreamContent(content);
        body.Headers.ContentType = new("application/octet-stream");
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/articles" + QueryText.Of(("name", file.Name))) { Content = body };
        using var answer = await SendAsync(request, cancellationToken);
        var accepted = await ReadAsync<Accepted>(answer, cancellationToken);
        return accepted.Items[0].Id;
    }

    /// <summary>The document of an article with where its upload stands, as the app wrote it; null when it is unknown.</summary>
    public async Task<JsonElement?> FindArticleAsync(string id, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/articles/" + id);
        using var answer = await SendAsync(request, cancellationToken, HttpStatusCode.NotFound, HttpStatusCode.Gone);
        return answer.IsSuccessStatusCode ? await ReadAsync<JsonElement>(answer, cancellationToken) : null;
    }

    /// <summary>An answer as the app wrote it.</summary>
    public Task<JsonElement> ReadAsync(string path, CancellationToken cancellationToken) => GetAsync<JsonElement>(path, cancellationToken);

    public Task<ApiPage> ListAsync(string path, CancellationToken cancellationToken) => GetAsync<ApiPage>(path, cancellationToken);

    /// <summary>Writes an answer out while it comes.</summary>
    /// <returns>Whether it says that more follows.</returns>
    public async Task<bool> DownloadAsync(string path, Stream target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Timeout.InfiniteTimeSpan, cancellationToken);
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            await body.CopyToAsync(target, cancellationToken);
            return answer.Headers.Contains("Link");
        }
        catch (HttpIOException)
        {
            throw new PassingFailure("app.brokeOff", _address.Root);
        }
    }

    private async Task<T> GetAsync<T>(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var answer = await SendAsync(request, cancellationToken);
        return await ReadAsync<T>(answer, cancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken, params HttpStatusCode[] expected) =>
        SendAsync(request, HttpCompletionOption.ResponseContentRead, _patience, cancellationToken, expected);

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completion, TimeSpan patience, CancellationToken cancellationToken, params HttpStatusCode[] expected)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        wait.CancelAfter(patience);
        HttpResponseMessage answer;
        try
        {
            answer = await _http.SendAsync(request, completion, wait.Token);
        }
        catch (HttpRequestException)
        {
            throw new PassingFailure("app.silent", _address.Root);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new PassingFailure("app.slow", _address.Root);
        }

        if (answer.IsSuccessStatusCode || expected.Contains(answer.StatusCode)) return answer;
        using (answer)
        {
            object[] values = [(int)answer.StatusCode, await ReasonAsync(answer, cancellationToken)];
            throw answer.StatusCode >= HttpStatusCode.InternalServerError ? new PassingFailure("app.refused", values) : new CommandFailure("app.refused", values);
        }
    }

    private static async Task<string> ReasonAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            var problem = await answer.Content.ReadFromJsonAsync<ApiProblem>(ArticleJson.Compact, cancellationToken);
            return problem?.Sentence ?? answer.ReasonPhrase ?? "";
        }
        catch (JsonException)
        {
            return answer.ReasonPhrase ?? "";
        }
    }

    private async Task<T> ReadAsync<T>(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(ArticleJson.Compact, cancellationToken) ?? throw new CommandFailure("app.strange", _address.Root);
        }
        catch (JsonException)
        {
            throw new CommandFailure("app.strange", _address.Root);
        }
    }

    private sealed record Accepted(IReadOnlyList<AcceptedItem> Items);

    private sealed record AcceptedItem(string Id, string Name);
}
