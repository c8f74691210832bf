using Azure.Storage.Blobs.Models;
using Marsad.Document;
using Marsad.Parsing.Containers;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Pipeline;

/// <summary>
/// Writes the items of a container as blobs beside it; each then goes its own way like any upload. It can be cut off anywhere:
/// the next try passes over what is written, and the head row is committed last.
/// </summary>
public sealed class UnpackStep(StorageAccount account, UploadRegistry registry, ArticlePublisher publisher, ItemBlobs items, ItemRemoval removal, ArticleReader reader)
{
    // As many items are in memory at once.
    private const int SideBySide = 4;

    /// <summary>Unpacks into the row's pending generation.</summary>
    /// <returns>False when newer content or a deletion came in between: what was written may be stale.</returns>
    public async Task<bool> RunAsync(UploadRow row, Upload upload, CancellationToken cancellationToken)
    {
        row.IsContainer = true; // known before the first item is there, so that none is forgotten
        await registry.ReplaceAsync(row, cancellationToken);
        var stored = await items.ListAsync(row.Name, cancellationToken);
        await using var content = await OpenAsync(upload, cancellationToken);
        var container = reader.Open(upload.File, content);
        await WriteAsync(container, new Target(upload.ContentHash, stored, DeletedBelow(row, upload)), cancellationToken);
        var document = upload.Stamp(reader.Describe(container, upload.File));
        var count = document.Contents!.Items;
        if (stored.Keys.Any(position => position >= count)) await removal.RunAsync(row.Name, count, cancellationToken);
        row.InputHash = upload.InputHash;
        return await publisher.PublishAsync(row, document, document.Outcome == Outcome.Unpacked ? UploadState.Unpacked : UploadState.Failed, cancellationToken);
    }

    // The same content was unpacked before: what is missing of it was deleted, and stays so.
    private static int DeletedBelow(UploadRow row, Upload upload) => row.InputHash == upload.InputHash && row.State != UploadState.Gone ? row.Items : 0;

    private async Task<Stream> OpenAsync(Upload upload, CancellationToken cancellationToken) => upload.File.IsWhole
        ? new MemoryStream(upload.File.Content.ToArray(), writable: false)
        : await account.Articles.GetBlobClient(upload.File.Name).OpenReadAsync(new BlobOpenReadOptions(allowModifications: false), cancellationToken);

    private async Task WriteAsync(Container container, Target target, CancellationToken cancellationToken)
    {
        var writing = new List<Task>(SideBySide);
        foreach (var item in container.Items())
        {
            if (target.IsDeleted(item.Origin.Position)) continue;
            var write = items.WriteAsync(item, target.Stored.GetValueOrDefault(item.Origin.Position), target.Source, cancellationToken);
            // The rest of a large item is read from the container, which cannot go on until then.
            if (item.Rest is not null) await write;
            else writing.Add(write);
            if (writing.Count == SideBySide) await OneAsync(writing);
        }

        await Task.WhenAll(writing);
    }

    private static async Task OneAsync(List<Task> writing)
    {
        var done = await Task.WhenAny(writing);
        writing.Remove(done);
        await done;
    }

    private sealed record Target(string Source, IReadOnlyDictionary<int, string> Stored, int DeletedBelow)
    {
        public bool IsDeleted(int position) => position < DeletedBelow && !Stored.ContainsKey(position);
    }
}
