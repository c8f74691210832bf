using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using Microsoft.Azure.Functions.Worker.LocalRunner.Invocation;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>A blob that starts a function; the parameters of the path are binding data.</summary>
internal sealed class BlobArrival(BlobClient blob, BlobProperties properties, IReadOnlyDictionary<string, string> parameters) : ITriggerValue
{
    public IReadOnlyDictionary<string, object?> BindingData { get; } = Describe(blob, properties, parameters);

    public async ValueTask<object?> ConvertAsync(Type target, CancellationToken cancellationToken)
    {
        if (target.IsAssignableFrom(typeof(BlobClient)) && typeof(BlobBaseClient).IsAssignableFrom(target))
            return blob;
        if (target == typeof(Stream))
            return await blob.OpenReadAsync(cancellationToken: cancellationToken);

        var content = (await blob.DownloadContentAsync(cancellationToken)).Value.Content;
        if (target == typeof(string))
            return content.ToString();
        if (target == typeof(byte[]))
            return content.ToArray();
        if (target == typeof(BinaryData))
            return content;

        return JsonSerializer.Deserialize(content.ToMemory().Span, target, ValueConversion.Json);
    }

    private static Dictionary<string, object?> Describe(BlobClient blob, BlobProperties properties, IReadOnlyDictionary<string, string> parameters)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase)
        {
            ["BlobTrigger"] = $"{blob.BlobContainerName}/{blob.Name}",
            ["Uri"] = blob.Uri,
            ["Properties"] = properties,
            ["Metadata"] = properties.Metadata,
        };
        foreach (var (name, value) in parameters)
            data[name] = value;
        return data;
    }
}
