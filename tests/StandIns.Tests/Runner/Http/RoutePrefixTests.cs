using System.Net;

namespace StandIns.Tests.Runner.Http;

public sealed class RoutePrefixTests
{
    [Theory]
    [InlineData("", "", HttpStatusCode.OK)]
    [InlineData("", "other", HttpStatusCode.NotFound)]
    [InlineData("app/v1", "app/v1", HttpStatusCode.OK)]
    [InlineData("app/v1", "", HttpStatusCode.NotFound)]
    public async Task Routes_lie_below_the_prefix_of_host_json(string prefix, string path, HttpStatusCode expected)
    {
        await using var app = await RunnerApp.StartAsync(typeof(HomeFunction), new Recorder(), $"AzureFunctionsJobHost:extensions:http:routePrefix={prefix}");

        using var answer = await app.Http.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task The_context_knows_the_request()
    {
        await using var app = await RunnerApp.StartAsync(typeof(HomeFunction), new Recorder());

        Assert.Equal("true", await app.Http.GetStringAsync("api"));
    }
}
