using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Marsad.Functions.Operations;

namespace Marsad.Functions.Web;

/// <summary>The page at /api, which reads the OpenAPI document and sends what is filled in; in Arabic or English.</summary>
internal static class TryItPage
{
    private static readonly PageTemplate Template = new("api.html");

    // Nothing that is said can end the element that holds it.
    private static readonly JsonSerializerOptions Script = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string Render(string language)
    {
        var parts = PageTexts.Parts(language, "tryTitle", "tryIntro", "trySend", "tryNext", "tryKey", "tryName", "tryValue", "tryLoading");
        parts["operations"] = Operations(arabic: language == "ar").ToJsonString(Script);
        return Template.Fill(parts);
    }

    // What is said of each operation, under its id in the OpenAPI document.
    private static JsonObject Operations(bool arabic) => new(OperationList.All.Select(operation => KeyValuePair.Create<string, JsonNode?>(operation.Id, new JsonObject
    {
        ["summary"] = OperationTexts.Summary(operation, arabic),
        ["parameters"] = new JsonObject(
            operation.PathParameters.Select(name => KeyValuePair.Create<string, JsonNode?>(name, OperationTexts.OfPathParameter(operation, name, arabic)))
                .Concat(operation.Query.Select(parameter => KeyValuePair.Create<string, JsonNode?>(parameter.Name, OperationTexts.OfParameter(operation, parameter, arabic))))),
    })));
}
