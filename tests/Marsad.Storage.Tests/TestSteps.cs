using System.Text.Json;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Marsad.Document;
using Marsad.Storage.Keys;
using Marsad.Storage.Pipeline;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests;

/// <summary>The pipeline's steps over an emptied account, called as the functions call them.</summary>
internal sealed class TestSteps
{
    private TestSteps(TestStore store, StorageOptions options)
    {
        Store = store;
        var reader = new ArticleReader(options.Reading);
        var uploads = new UploadReader(store.Account, options);
        var requests = new EnrichRequests(store.Account);
        var items = new ItemBlobs(store.Account);
        var removal = new ItemRemoval(items, store.Registry, store.Publisher);
        var unpack = new UnpackStep(store.Account, store.Registry, store.Publisher, items, removal, reader);
        Receive = new ReceiveStep(store.Account, store.Registry, TimeProvider.System);
        Parse = new ParseStep(store.Account, uploads, store.Registry, store.Documents, store.Publisher, requests, unpack, removal, reader, TimeProvider.System);
        Enrich = new EnrichStep(store.Account, uploads, store.Registry, store.Documents, store.Publisher, Parse, removal, reader);
        Fail = new FailStep(store.Account, uploads, store.Registry, store.Publisher, reader, TimeProvider.System);
        Delete = new DeleteStep(store.Account, store.Registry, store.Publisher, removal);
        Reprocess = new ReprocessStep(store.Account, options, store.Registry, store.Publisher, requests, items, reader, TimeProvider.System);
    }

    internal TestStore Store { get; }
    internal StorageAccount Account => Store.Account;
    internal ReceiveStep Receive { get; }
    internal ParseStep Parse { get; }
    internal EnrichStep Enrich { get; }
    internal FailStep Fail { get; }
    internal DeleteStep Delete { get; }
    internal ReprocessStep Reprocess { get; }

    internal static async Task<TestSteps> CreateAsync(AzuriteFixture azurite, long maxBytes = 1_000_000, int batch = 100, UnpackLimits? unpacking = null, int shards = 4)
    {
        var store = await TestStore.CreateAsync(azurite, shards);
        await store.Account.Enrich.ClearMessagesAsync();
        foreach (var container in new[] { store.Account.Articles, store.Account.Parsed, store.Account.Enriched })
            await foreach (var blob in container.GetBlobsAsync()) await container.DeleteBlobAsync(blob.Name);
        return new TestSteps(store, new StorageOptions { Shards = shards, MaxBytes = maxBytes, ReprocessBatch = batch, Unpacking = unpacking ?? new UnpackLimits() });
    }

    internal async Task<UploadRow> HeadAsync(string name) => (await Store.Registry.FindAsync(ArticleId.FromName(name), default))!;

    internal async Task<ArticleDocument> DocumentAsync(string name) => (await Store.Articles.FindAsync(ArticleId.FromName(name), default))!.Value.Document!;

    internal Task<IReadOnlyList<string>> IndexRowsAsync(string name) => Store.IndexRowsAsync(ArticleId.FromName(name));

    internal async Task<EnrichMessage?> NextMessageAsync()
    {
        var message = (await Account.Enrich.ReceiveMessageAsync()).Value;
        if (message is null) return null;
        await Account.Enrich.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        return JsonSerializer.Deserialize<EnrichMessage>(message.Body.ToString(), ArticleJson.Compact);
    }

    /// <summary>Names of the articles in a list.</summary>
    internal async Task<IReadOnlyList<string>> ListAsync(ArticleFilter filter) =>
        [.. (await Store.Articles.ListAsync(filter, 100, null, default)).Items.Select(item => item.Path[(ArticleId.Container.Length + 1)..])];

    /// <summary>Names of all uploads, items included.</summary>
    internal Task<IReadOnlyList<string>> BlobsAsync() => NamesAsync(Account.Articles);

    /// <summary>Names of all enriched documents.</summary>
    internal Task<IReadOnlyList<string>> EnrichedAsync() => NamesAsync(Account.Enriched);

    private static async Task<IReadOnlyList<string>> NamesAsync(BlobContainerClient container)
    {
        var names = new List<string>();
        await foreach (var blob in container.GetBlobsAsync()) names.Add(blob.Name);
        return names;
    }

    internal Task MergeHeadAsync(string name, string column, object value)
    {
        var id = ArticleId.FromName(name);
        return Account.Uploads.UpsertEntityAsync(new TableEntity(UploadKeys.Partition(id), UploadKeys.Head(id)) { [column] = value }, TableUpdateMode.Merge);
    }
}
