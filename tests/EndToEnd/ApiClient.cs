using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace EndToEnd;

/// <summary>The API as the tests use it.</summary>
internal sealed class ApiClient(HttpClient http)
{
    private static readonly TimeSpan SettleLimit = TimeSpan.FromSeconds(60);

    /// <summary>Uploads a file and returns its id.</summary>
    internal async Task<string> UploadAsync(string name, byte[] content, string query = "")
    {
        using var body = new ByteArrayContent(content);
        using var answer = await http.PostAsync($"api/articles?name={Uri.EscapeDataString(name)}{query}", body);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return (await ReadAsync(answer))["items"]![0]!["id"]!.GetValue<string>();
    }

    internal Task<string> UploadAsync(string name, string content) => UploadAsync(name, System.Text.Encoding.UTF8.GetBytes(content));

    internal async Task<JsonNode> GetAsync(string path)
    {
        using var answer = await http.GetAsync(path);
        var json = await ReadAsync(answer);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {json}");
        return json;
    }

    internal async Task<HttpStatusCode> StatusOfAsync(string path)
    {
        using var answer = await http.GetAsync(path);
        return answer.StatusCode;
    }

    internal async Task<(HttpStatusCode Status, JsonNode Body)> TryAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await ReadAsync(answer));
    }

    internal async Task DeleteAsync(string id)
    {
        using var answer = await http.DeleteAsync($"api/articles/{id}");
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    internal async Task<JsonNode> ReprocessAsync()
    {
        using var answer = await http.PostAsync("api/reprocess", null);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return await ReadAsync(answer);
    }

    /// <summary>All items of a list, page by page.</summary>
    internal async Task<List<JsonNode>> ListAsync(string path)
    {
        var items = new List<JsonNode>();
        string? cursor = null;
        do
        {
            var page = await GetAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "limit=100" + (cursor is null ? "" : "&cursor=" + cursor));
            items.AddRange(page["items"]!.AsArray()!);
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        return items;
    }

    /// <summary>Waits until an upload stands in a state, and returns the article.</summary>
    internal async Task<JsonNode> SettleAsync(string id, string state, Func<JsonNode, bool>? and = null)
    {
        JsonNode? last = null;
        await Until.TrueAsync(
            async () =>
            {
                var (status, body) = await TryAsync(HttpMethod.Get, $"api/articles/{id}");
                last = body;
                return status == HttpStatusCode.OK && State(body) == state && (and is null || and(body));
            },
            SettleLimit,
            () => $"{id} did not become {state}; it is {last}");
        return last!;
    }

    internal static string State(JsonNode article) => article["status"]!["state"]!.GetValue<string>();

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonNode>() ?? throw new InvalidDataException("an empty answer");
}
