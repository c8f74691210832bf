using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables.Requests;

/// <summary>Reads the code and the message of a refusal off its body.</summary>
internal sealed class ODataErrorParser : RequestFailedDetailsParser
{
    /// <summary>Under this name an exception's data holds the position of a transaction's failed step.</summary>
    internal const string FailedEntity = "FailedEntity";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = Parse(response);
        data = error is not null && StepOf(error.Message) is { } step
            ? new Dictionary<string, string>(StringComparer.Ordinal) { [FailedEntity] = step }
            : null;
        return error is not null;
    }

    private static ResponseError? Parse(Response response)
    {
        // A gateway between may answer with HTML, or with nothing.
        if (response.ContentStream is not { CanSeek: true, Length: > 0 })
            return null;

        try
        {
            using var body = JsonDocument.Parse(response.Content.ToMemory());
            return Error(body.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ResponseError? Error(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("odata.error", out var error) || error.ValueKind != JsonValueKind.Object)
            return null;

        var code = error.TryGetProperty("code", out var name) ? name.GetString() : null;
        var message = error.TryGetProperty("message", out var text) && text.ValueKind == JsonValueKind.Object && text.TryGetProperty("value", out var value)
            ? value.GetString()
            : null;
        return new ResponseError(code, message);
    }

    // 1:The specified entity already exists.
    private static string? StepOf(string? message)
    {
        var length = message?.IndexOf(':', StringComparison.Ordinal) ?? 0;
        return length is > 0 and <= 3 && !message.AsSpan(0, length).ContainsAnyExcept(Digits) ? message![..length] : null;
    }
}
