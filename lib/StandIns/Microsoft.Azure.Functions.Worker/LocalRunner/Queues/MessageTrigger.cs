using System.Text.Json;
using Azure.Storage.Queues.Models;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

/// <summary>A message that starts a function; the properties of a JSON object are binding data too.</summary>
internal sealed class MessageTrigger(QueueMessage message) : ITriggerValue
{
    public IReadOnlyDictionary<string, object?> BindingData { get; } = Describe(message);

    public ValueTask<object?> ConvertAsync(Type target, CancellationToken cancellationToken)
    {
        if (target == typeof(string))
            return new(message.Body.ToString());
        if (target == typeof(byte[]))
            return new(message.Body.ToArray());
        if (target == typeof(QueueMessage))
            return new(message);
        if (target == typeof(BinaryData))
            return new(message.Body);

        return new(JsonSerializer.Deserialize(message.Body.ToMemory().Span, target, ValueConversion.Json));
    }

    private static Dictionary<string, object?> Describe(QueueMessage message)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            ["QueueTrigger"] = message.Body.ToString(),
            ["DequeueCount"] = message.DequeueCount,
            ["ExpirationTime"] = message.ExpiresOn,
            ["Id"] = message.MessageId,
            ["InsertionTime"] = message.InsertedOn,
            ["NextVisibleTime"] = message.NextVisibleOn,
            ["PopReceipt"] = message.PopReceipt,
        };
        foreach (var (name, value) in Properties(message.Body))
            data[name] = value;
        return data;
    }

    // Most payloads that are not JSON objects are told by their first byte, without a costly exception.
    private static Dictionary<string, JsonElement> Properties(BinaryData body)
    {
        if (!body.ToMemory().Span.TrimStart(" \t\r\n"u8).StartsWith("{"u8))
            return [];

        try
        {
            return body.ToObjectFromJson<Dictionary<string, JsonElement>>() ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
