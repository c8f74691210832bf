using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Marsad.Document;

namespace Marsad.Storage.Writing;

/// <summary>The documents as blobs. Names carry what they were made from, so that a late writer never overwrites a newer document.</summary>
public sealed class DocumentStore(StorageAccount account)
{
    private const int HashDigits = 16;

    public Task WriteParsedAsync(string inputHash, ArticleDocument article, CancellationToken cancellationToken) =>
        WriteAsync(account.Parsed, ParsedName(article.Id, inputHash), article, cancellationToken);

    public Task WriteEnrichedAsync(int generation, ArticleDocument article, CancellationToken cancellationToken) =>
        WriteAsync(account.Enriched, EnrichedName(article.Id, generation), article, cancellationToken);

    /// <summary>The parsed document, or null when there is none of that input.</summary>
    public Task<ArticleDocument?> ReadParsedAsync(string id, string inputHash, CancellationToken cancellationToken) =>
        ReadAsync(account.Parsed, ParsedName(id, inputHash), cancellationToken);

    /// <summary>The enriched document, or null when there is none of that generation.</summary>
    public Task<ArticleDocument?> ReadEnrichedAsync(string id, int generation, CancellationToken cancellationToken) =>
        ReadAsync(account.Enriched, EnrichedName(id, generation), cancellationToken);

    /// <summary>Deletes the enriched document of one generation.</summary>
    public Task DeleteEnrichedAsync(string id, int generation, CancellationToken cancellationToken) =>
        account.Enriched.DeleteBlobIfExistsAsync(EnrichedName(id, generation), cancellationToken: cancellationToken);

    /// <summary>Deletes parsed documents of other input, and enriched ones of older generations.</summary>
    public async Task CleanAsync(string id, string? keepInputHash, int keepGeneration, CancellationToken cancellationToken)
    {
        var parsed = keepInputHash is null ? null : ParsedName(id, keepInputHash);
        var enriched = EnrichedName(id, keepGeneration);
        await CleanAsync(account.Parsed, id, name => name != parsed, cancellationToken);
        await CleanAsync(account.Enriched, id, name => string.CompareOrdinal(name, enriched) < 0, cancellationToken);
    }

    private static string ParsedName(string id, string inputHash) => $"{id}.{inputHash[..HashDigits]}.json";

    private static string EnrichedName(string id, int generation) => $"{id}.{generation:x8}.json";

    private static async Task WriteAsync(BlobContainerClient container, string name, ArticleDocument article, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(article, ArticleJson.Compact);
        var upload = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = "application/json" } };
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(json), upload, cancellationToken);
    }

    private static async Task<ArticleDocument?> ReadAsync(BlobContainerClient container, string name, CancellationToken cancellationToken)
    {
        try
        {
            var content = await container.GetBlobClient(name).DownloadContentAsync(cancellationToken);
            return JsonSerializer.Deserialize<ArticleDocument>(content.Value.Content.ToMemory().Span, ArticleJson.Compact);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"The document {container.Name}/{name} is not readable: {broken.Message}", broken);
        }
    }

    private static async Task CleanAsync(BlobContainerClient container, string id, Predicate<string> stale, CancellationToken cancellationToken)
    {
        await foreach (var blob in container.GetBlobsAsync(BlobTraits.None, BlobStates.None, id + ".", cancellationToken))
        {
            if (stale(blob.Name)) await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellationToken);
        }
    }
}
