using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Cli.Api;
using Marsad.Cli.Lists;
using ModelContextProtocol.Protocol;

namespace Marsad.Cli.Assistants;

/// <summary>The app's queries as tools of assistants (Model Context Protocol): one for each list, and one that reads an article.</summary>
internal sealed class AssistantTools(MarsadApi api, Texts texts)
{
    private const string GetArticle = "get_article";
    private const string Id = "id";
    private const string Limit = "limit";
    private const string Cursor = "cursor";

    /// <summary>What there is, with what each takes.</summary>
    public ListToolsResult Describe() => new() { Tools = [.. AppLists.All.Select(Describe), DescribeGetArticle()] };

    /// <summary>Calls a tool; what the app refuses is a result that says so.</summary>
    public async Task<CallToolResult> CallAsync(CallToolRequestParams call, CancellationToken cancellationToken)
    {
        try
        {
            var arguments = call.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            var answer = call.Name == GetArticle ? await ReadArticleAsync(arguments, cancellationToken) : await ListAsync(call.Name, arguments, cancellationToken);
            return new CallToolResult { Content = [new TextContentBlock { Text = answer.GetRawText() }], StructuredContent = answer };
        }
        catch (CommandFailure failure)
        {
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = failure.Sentence(texts) }] };
        }
    }

    private Tool Describe(AppList list)
    {
        var properties = new JsonObject();
        foreach (var filter in list.Filters) properties[filter.Name] = Property(filter);
        properties[Limit] = new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 200, ["description"] = texts["help.limit"] };
        properties[Cursor] = new JsonObject { ["type"] = "string", ["description"] = texts["help.cursor"] };
        return Describe(list.Tool, texts[list.Help], properties, []);
    }

    private Tool DescribeGetArticle() =>
        Describe(GetArticle, texts["help.getArticle"], new JsonObject { [Id] = new JsonObject { ["type"] = "string", ["description"] = texts["help.articleId"] } }, [Id]);

    private static Tool Describe(string name, string description, JsonObject properties, JsonArray required) => new()
    {
        Name = name,
        Description = description,
        InputSchema = JsonSerializer.SerializeToElement(new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = required, ["additionalProperties"] = false }),
        Annotations = new ToolAnnotations { ReadOnlyHint = true },
    };

    private JsonObject Property(AppFilter filter)
    {
        var property = new JsonObject { ["type"] = "string", ["description"] = texts[filter.Help] };
        if (filter.IsChoice) property["enum"] = new JsonArray([.. filter.Value.Split('|').Select(choice => JsonValue.Create(choice))]);
        return property;
    }

    private async Task<JsonElement> ListAsync(string name, IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        var list = AppLists.All.FirstOrDefault(list => list.Tool == name) ?? throw new CommandFailure("mcp.unknownTool", name);
        string[] known = [.. list.Filters.Select(filter => filter.Name), Limit, Cursor];
        if (arguments.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.Ordinal)) is { } unknown) throw new CommandFailure("mcp.unknownArgument", name, unknown);
        return await api.ReadAsync(list.Path + QueryText.Of(arguments.Select(argument => (argument.Key, Text(argument.Value)))), cancellationToken);
    }

    private async Task<JsonElement> ReadArticleAsync(IDictionary<string, JsonElement> arguments, CancellationToken cancellationToken)
    {
        if (!arguments.TryGetValue(Id, out var id) || Text(id) is not { } text) throw new CommandFailure("mcp.missingArgument", GetArticle, Id);
        return await api.FindArticleAsync(Uri.EscapeDataString(text), cancellationToken) ?? throw new CommandFailure("status.unknown", text);
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
