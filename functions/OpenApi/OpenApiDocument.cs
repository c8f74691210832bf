using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Functions.Formats;
using Marsad.Functions.Http;
using Marsad.Functions.Operations;
using Marsad.Functions.Web;
using Marsad.Storage.Querying;
using Microsoft.AspNetCore.WebUtilities;

namespace Marsad.Functions.OpenApi;

/// <summary>The OpenAPI 3.1 document, written from what the operations declare and from the types of their answers.</summary>
internal static class OpenApiDocument
{
    private const string Problem = "problem";
    private const string Key = "functionKey";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document as it is served: the one that was written last.</summary>
    internal static string Committed { get; } = ReadCommitted();

    internal static string Write()
    {
        var schemas = new SchemaSet();
        var paths = new JsonObject();
        foreach (var group in OperationList.All.GroupBy(operation => operation.Route, StringComparer.Ordinal))
            paths["/" + group.Key] = new JsonObject(group.Select(operation => KeyValuePair.Create<string, JsonNode?>(operation.Method, Operation(operation, schemas))));
        var document = new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Marsad",
                ["version"] = typeof(OpenApiDocument).Assembly.GetName().Version!.ToString(3),
                ["summary"] = "Questions to Arabic news: who and where is named, who said what, how many, and who did what to whom.",
                ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["paths"] = paths,
            ["components"] = Components(schemas),
        };
        return document.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Components(SchemaSet schemas)
    {
        var problem = Response("What went wrong (RFC 9457)", "application/problem+json", schemas.Of(typeof(ProblemAnswer)));
        return new JsonObject
        {
            ["schemas"] = schemas.ToJson(),
            ["responses"] = new JsonObject { [Problem] = problem },
            ["securitySchemes"] = new JsonObject { [Key] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key" } },
        };
    }

    private static JsonObject Operation(Operation operation, SchemaSet schemas)
    {
        var examples = QueryHelpers.ParseQuery(operation.Example);
        var parameters = PathParameters(operation).Concat(operation.Query.Select(parameter => Parameter(operation, parameter, examples.TryGetValue(parameter.Name, out var value) ? value.ToString() : null)));
        var json = new JsonObject
        {
            ["operationId"] = operation.Id,
            ["summary"] = OperationTexts.Summary(operation, arabic: false),
            ["parameters"] = new JsonArray([.. parameters]),
            ["responses"] = new JsonObject { [operation.Status.ToString(System.Globalization.CultureInfo.InvariantCulture)] = Success(operation, schemas), ["default"] = new JsonObject { ["$ref"] = "#/components/responses/" + Problem } },
        };
        if (operation.TakesFiles) json["requestBody"] = Files();
        if (operation.NeedsKey) json["security"] = new JsonArray(new JsonObject { [Key] = new JsonArray() });
        return json;
    }

    private static IEnumerable<JsonNode> PathParameters(Operation operation) => operation.PathParameters.Select(name => new JsonObject
    {
        ["name"] = name,
        ["in"] = "path",
        ["description"] = OperationTexts.OfPathParameter(operation, name, arabic: false),
        ["required"] = true,
        ["schema"] = new JsonObject { ["type"] = "string" },
    });

    private static JsonNode Parameter(Operation operation, Parameter parameter, string? example)
    {
        var json = new JsonObject { ["name"] = parameter.Name, ["in"] = "query", ["description"] = OperationTexts.OfParameter(operation, parameter, arabic: false), ["schema"] = Schema(parameter) };
        if (example is not null) json["example"] = parameter.Kind == ParameterKind.Limit ? int.Parse(example, System.Globalization.CultureInfo.InvariantCulture) : example;
        return json;
    }

    private static JsonObject Schema(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. parameter.Choices.Select(choice => JsonValue.Create(choice))]) },
        ParameterKind.Flag => new JsonObject { ["type"] = "boolean" },
        ParameterKind.Amount => new JsonObject { ["type"] = "number" },
        ParameterKind.Day => new JsonObject { ["type"] = "string", ["format"] = "date" },
        ParameterKind.Limit => new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["default"] = Operations.Parameter.DefaultLimit },
        ParameterKind.Cursor => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = Cursor.MaxLength },
        _ => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = Operations.Parameter.MaxText },
    };

    private static JsonObject Success(Operation operation, SchemaSet schemas)
    {
        var summary = OperationTexts.Summary(operation, arabic: false);
        if (operation.Formats is [var only] && only == AnswerFormat.Bytes) return Response(summary, only.MediaType, []);
        if (operation.Answer is null) return new JsonObject { ["description"] = "Done" };
        var response = Response(summary, AnswerFormat.Json.MediaType, schemas.Of(operation.Answer));
        foreach (var format in operation.Formats.Where(format => format != AnswerFormat.Json && !format.IsNamedOnly))
            response["content"]![format.MediaType] = new JsonObject { ["schema"] = new JsonObject { ["type"] = format.MediaType.EndsWith("+json", StringComparison.Ordinal) ? "object" : "string" } };
        return response;
    }

    private static JsonObject Response(string description, string mediaType, JsonObject schema) =>
        new() { ["description"] = description, ["content"] = new JsonObject { [mediaType] = new JsonObject { ["schema"] = schema } } };

    private static JsonObject Files() => new()
    {
        ["required"] = true,
        ["content"] = new JsonObject
        {
            ["application/octet-stream"] = new JsonObject(),
            ["multipart/form-data"] = new JsonObject
            {
                ["schema"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["files"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string", ["contentMediaType"] = "application/octet-stream" } } },
                },
            },
        },
    };

    private static string ReadCommitted()
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream("Web/openapi.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
