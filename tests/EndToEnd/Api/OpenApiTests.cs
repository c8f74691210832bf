using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Marsad.Functions.OpenApi;
using Marsad.Functions.Operations;
using Marsad.Functions.Web;
using Microsoft.Azure.Functions.Worker;
using TestKit;

namespace EndToEnd.Api;

/// <summary>The OpenAPI document says what the code does and what the app answers.</summary>
public sealed class OpenApiTests(NewsFixture news) : IClassFixture<NewsFixture>
{
    // Pages, the document itself, and the answer to all other addresses.
    private static readonly string[] Undescribed = ["AnswerOther", "GetHome", "GetOpenApi", "GetTryIt"];

    public static TheoryData<string> Answered => [.. OperationList.All.Where(operation => operation is { Method: "get", Answer: not null }).Select(operation => operation.Function)];

    [Fact]
    public void The_committed_document_is_what_the_code_gives() =>
        Assert.True(File.ReadAllText(Path.Combine(Repository.Root, "functions", "Web", "openapi.json")) == OpenApiDocument.Write(),
            "dotnet run --no-launch-profile --project functions -- openapi > functions/Web/openapi.json");

    [Fact]
    public void Every_function_of_the_api_is_described()
    {
        var functions = typeof(OperationList).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
            .SelectMany(method => method.GetParameters().Select(parameter => (method.DeclaringType!.Name, Trigger: parameter.GetCustomAttribute<HttpTriggerAttribute>())))
            .Where(function => function.Trigger is not null && !Undescribed.Contains(function.Name, StringComparer.Ordinal))
            .Select(function => $"{function.Name} {function.Trigger!.Methods!.Except(["head"]).Single()} {function.Trigger.Route} {function.Trigger.AuthLevel == AuthorizationLevel.Function}");

        var described = OperationList.All.Select(operation => $"{operation.Function} {operation.Method} {operation.Route} {operation.NeedsKey}");

        Assert.Equal(functions.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_reader_of_openapi_finds_no_mistake()
    {
        using var answer = await news.GetAsync("openapi.json");

        var read = Microsoft.OpenApi.OpenApiDocument.Parse(await answer.Content.ReadAsStringAsync(), "json");

        Assert.Equal("application/vnd.oai.openapi+json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OperationList.All.Select(operation => "/" + operation.Route).Distinct(), read.Document!.Paths.Keys);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_example_runs_and_its_answer_is_as_described(string function)
    {
        var operation = OperationList.All.Single(operation => operation.Function == function);
        var entity = (await news.App.Api.GetAsync("api/entities?q=mosul&limit=1"))["items"]![0]!["id"]!.GetValue<string>();
        var id = operation.Route.Contains("entities", StringComparison.Ordinal) ? Uri.EscapeDataString(entity) : news.ArticleId;

        var answer = await news.App.Api.GetAsync(operation.Route.Replace("{id}", id, StringComparison.Ordinal) + operation.Example);

        if (answer["items"] is JsonArray items) Assert.NotEmpty(items);
        var result = Schema(operation).Evaluate(JsonSerializer.SerializeToElement(answer), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Select(detail => $"{detail.InstanceLocation}: {string.Join(", ", detail.Errors!.Values)}")));
    }

    [Fact]
    public async Task A_refusal_is_as_described()
    {
        var (_, problem) = await news.App.Api.TryAsync(HttpMethod.Get, "api/events?type=WAR");

        Assert.True(Schema("ProblemAnswer").Evaluate(JsonSerializer.SerializeToElement(problem)).IsValid);
    }

    [BrowserFact]
    public async Task The_page_offers_every_query()
    {
        var document = await Browser.ReadAsync(new Uri(news.App.Http.BaseAddress!, "/api?lang=ar"));

        Assert.Contains("تجربة الواجهة البرمجية", document, StringComparison.Ordinal);
        Assert.All(OperationList.All.Where(operation => operation.Method == "get"), operation =>
        {
            Assert.Contains($"<code dir=\"ltr\">/{operation.Route}</code> <span>{OperationTexts.Summary(operation, arabic: true)}</span>", document, StringComparison.Ordinal);
            Assert.All(operation.Query, parameter => Assert.Contains($"<td class=\"about\">{OperationTexts.OfParameter(operation, parameter, arabic: true)}</td>", document, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("ar", "rtl", "تجربة الواجهة البرمجية")]
    [InlineData("en", "ltr", "Try the API")]
    public async Task The_page_speaks_both_languages(string language, string direction, string title)
    {
        using var answer = await news.GetAsync($"api?lang={language}");
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", html, StringComparison.Ordinal);
        Assert.Contains(title, html, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_described_is_described_in_both_languages() => Assert.All(OperationList.All.SelectMany(OperationTexts.KeysOf).Distinct(), key =>
    {
        var (english, arabic) = (PageTexts.Of(key, arabic: false), PageTexts.Of(key, arabic: true));
        Assert.Matches(@"\A[A-Z][^\u0600-\u06FF]+\z", english);
        Assert.Matches(@"\A[\u0600-\u06FF]", arabic);
        Assert.Equal(PlaceholdersOf(english), PlaceholdersOf(arabic));
        Assert.Equal(english.EndsWith('.'), arabic.EndsWith('.'));
    });

    [Fact]
    public void Only_what_there_is_is_described()
    {
        var described = PageTexts.Keys.Where(key => char.IsUpper(key[0]) || key.Contains('.', StringComparison.Ordinal));

        Assert.Equal(OperationList.All.SelectMany(OperationTexts.KeysOf).Distinct().Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PlaceholdersOf(string text) => text.Split('{').Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);

    private static JsonSchema Schema(Operation operation)
    {
        var document = JsonNode.Parse(OpenApiDocument.Committed)!;
        var content = document["paths"]!["/" + operation.Route]![operation.Method]!["responses"]!["200"]!["content"]!["application/json"]!;
        return Rooted(document, content["schema"]!.DeepClone().AsObject());
    }

    private static JsonSchema Schema(string name) => Rooted(JsonNode.Parse(OpenApiDocument.Committed)!, new JsonObject { ["$ref"] = "#/components/schemas/" + name });

    // As a schema of its own it holds what it refers to.
    private static JsonSchema Rooted(JsonNode document, JsonObject schema)
    {
        schema["$defs"] = document["components"]!["schemas"]!.DeepClone();
        return JsonSchema.FromText(schema.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
    }
}
