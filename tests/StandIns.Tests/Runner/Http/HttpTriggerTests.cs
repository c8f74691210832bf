using System.Net;

namespace StandIns.Tests.Runner.Http;

/// <summary>Requests start functions as the real host lets them; no storage is needed for that.</summary>
public sealed class HttpTriggerTests : IAsyncLifetime
{
    private readonly Recorder _recorder = new();
    private RunnerApp? _app;

    private HttpClient Http => _app!.Http;

    public async Task InitializeAsync() => _app = await RunnerApp.StartAsync(typeof(WebFunctions), _recorder);

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    [Fact]
    public async Task A_function_without_a_route_answers_at_its_name_below_the_prefix()
    {
        using var answer = await Http.GetAsync("api/Text?name=you");

        Assert.Equal("hello you", await answer.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("api/items/7/lid", """{"id":7,"part":"lid"}""")]
    [InlineData("api/items/7", """{"id":7,"part":null}""")]
    public async Task Route_values_bind_and_objects_become_json(string path, string expected)
    {
        using var answer = await Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("api/items/seven")]
    [InlineData("api/nothing")]
    [InlineData("Text")]
    [InlineData("api/gone")]
    public async Task What_no_route_takes_is_not_found(string path)
    {
        using var answer = await Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_file_is_sent_with_its_name()
    {
        using var answer = await Http.GetAsync("api/file/a/b.bin");

        Assert.Equal("a/b.bin", await answer.Content.ReadAsStringAsync());
        Assert.Equal("a.bin", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Theory]
    [InlineData("GET", false)]
    [InlineData("POST", true)]
    [InlineData("PUT", true)]
    public async Task Only_the_methods_of_the_trigger_are_served(string method, bool served)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "api/upload");

        using var answer = await Http.SendAsync(request);

        Assert.Equal(served, answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task An_upload_may_be_larger_than_thirty_megabytes()
    {
        const int Length = 40 << 20;
        using var content = new ByteArrayContent(new byte[Length]);

        using var answer = await Http.PostAsync("api/upload", content);

        Assert.Equal($"{Length}", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_failure_is_an_empty_500_and_a_line_in_the_log()
    {
        using var answer = await Http.GetAsync("api/fail");

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        var line = Assert.Single(_app!.Log.All, line => line.Contains("Function Fail failed in", StringComparison.Ordinal));
        Assert.StartsWith("Error Function.Fail", line, StringComparison.Ordinal);
        Assert.Contains("a secret", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_that_goes_away_cancels_the_function()
    {
        using var away = new CancellationTokenSource();
        var request = Http.GetAsync("api/wait", away.Token);
        await Until.TrueAsync(() => _recorder.Count == 1, "the function runs");

        await away.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        await Until.TrueAsync(() => _recorder.Notes.Contains("cancelled"), "the function is cancelled");
    }

    [Fact]
    public void The_start_tells_every_function_and_its_address()
    {
        var address = Http.BaseAddress!.ToString().TrimEnd('/');

        Assert.Contains(_app!.Log.All, line => line.EndsWith($"Function Number: GET {address}/api/items/{{id:int}}/{{part?}}", StringComparison.Ordinal));
        Assert.Contains(_app.Log.All, line => line.EndsWith($"Function Upload: POST,PUT {address}/api/upload", StringComparison.Ordinal));
        Assert.EndsWith($"Marsad listens on {address}", _app.Log.All.Last(line => line.Contains("LocalRunner:", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
