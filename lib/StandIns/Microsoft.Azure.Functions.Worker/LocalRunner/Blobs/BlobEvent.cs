using System.Text.Json;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>What the scanner tells the functions, as it stands in the queue between them.</summary>
internal sealed record BlobEvent(string FunctionId, string BlobType, string ContainerName, string BlobName, string ETag)
{
    private const string EventType = "BlobTrigger";

    public string Type { get; init; } = EventType;

    /// <summary>As the message is stored.</summary>
    internal string ToBase64() => System.Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(this));

    /// <summary>Null when the message is something else.</summary>
    internal static BlobEvent? Parse(BinaryData body)
    {
        try
        {
            var parsed = body.ToObjectFromJson<BlobEvent>();
            return parsed is { FunctionId: not null, ContainerName: not null, BlobName: not null } ? parsed : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
