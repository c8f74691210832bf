using System.Text.Json;
using EndToEnd.Api;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using TestKit;

namespace EndToEnd.Cli;

/// <summary>A client of the Model Context Protocol starts the command and asks the app through it.</summary>
public sealed class McpTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    [Fact]
    public async Task An_assistant_finds_the_tools_with_what_they_take()
    {
        await using var client = await ConnectAsync();

        var tools = await client.ListToolsAsync();

        Assert.Equal(["search_articles", "find_entities", "list_events", "list_claims", "list_figures", "get_article"], tools.Select(tool => tool.Name));
        Assert.All(tools, tool => Assert.NotEmpty(tool.Description));
        var events = tools.Single(tool => tool.Name == "list_events").JsonSchema.GetProperty("properties");
        Assert.Contains("place", events.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task An_assistant_searches_and_reads()
    {
        await using var client = await ConnectAsync();

        var found = await CallAsync(client, "search_articles", new() { ["status"] = "enriched", ["limit"] = 2 });
        var id = found.GetProperty("items")[0].GetProperty("id").GetString();
        var article = await CallAsync(client, "get_article", new() { ["id"] = id });
        var events = await CallAsync(client, "list_events", new() { ["type"] = "ASSAULT" });

        Assert.Equal(2, found.GetProperty("items").GetArrayLength());
        Assert.Equal(news.ArticleId, id);
        Assert.NotEmpty(article.GetProperty("blocks").EnumerateArray());
        Assert.All(events.GetProperty("items").EnumerateArray(), item => Assert.Equal("ASSAULT", item.GetProperty("event").GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("list_events", "type", "WAR", "type: takes one of")]
    [InlineData("list_events", "colour", "red", "colour")]
    [InlineData("get_article", "id", "00000000000000000000000000000000", "00000000000000000000000000000000")]
    [InlineData("get_article", "name", "x", "id")]
    public async Task What_cannot_be_answered_is_told_to_the_assistant(string tool, string argument, string value, string expected)
    {
        await using var client = await ConnectAsync();

        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { [argument] = value });

        Assert.True(result.IsError);
        Assert.Contains(expected, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    // The command's own: beside the tests lie only those of its libraries that the web framework does not bring.
    private static string OutputFolder => Path.Combine(
        Repository.Root, "lib", "Marsad.Cli", Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "EndToEnd"), AppContext.BaseDirectory));

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, Dictionary<string, object?> arguments)
    {
        var result = await client.CallToolAsync(tool, arguments);
        Assert.NotEqual(true, result.IsError);
        return JsonDocument.Parse(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text).RootElement;
    }

    // A command that starts slowly is no older server: the first question waits for its answer.
    private Task<McpClient> ConnectAsync() => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [Path.Combine(OutputFolder, "Marsad.Cli.dll"), "mcp", "--url", news.App.Http.BaseAddress!.AbsoluteUri],
            Name = "marsad",
        }),
        new McpClientOptions { DiscoverProbeTimeout = Timeout.InfiniteTimeSpan, InitializationTimeout = TimeSpan.FromMinutes(5) });
}
