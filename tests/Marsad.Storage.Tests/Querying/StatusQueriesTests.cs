using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Querying;

[Collection(AzuriteGroup.Name)]
public sealed class StatusQueriesTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Status_tells_what_waits_and_what_happened_last()
    {
        var store = await TestStore.CreateAsync(azurite);
        await store.Account.Enrich.ClearMessagesAsync();
        await store.Account.EnrichPoison.DeleteIfExistsAsync();
        await store.Account.ParsePoison.CreateIfNotExistsAsync();
        await store.Account.ParsePoison.ClearMessagesAsync();
        await store.Account.ParsePoison.SendMessageAsync("lost");
        await store.Account.Enrich.SendMessageAsync("one");
        await store.Account.Enrich.SendMessageAsync("two");
        var ready = await store.PublishAsync(TestArticle.Create("a.txt", "2026-03-01", "Q1"));
        var arrival = new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
        await store.Registry.ReceiveAsync("b.txt", arrival, default);
        var reader = new ArticleReader(new StorageOptions().Reading);

        var status = await new StatusQueries(store.Account, store.Uploads, reader).ReadAsync(default);

        Assert.Equal(reader.Engine, status.Engine);
        Assert.Equal(new QueueLengths(2, 0, 1), status.Queues);
        Assert.Equal((1, 1), (status.Uploads.Of(UploadState.Enriched), status.Uploads.Of(UploadState.Received)));
        Assert.Equal(arrival, status.NewestArrival);
        Assert.Equal((ready.Id, "articles/a.txt", 2), (status.NewestEnrichment!.Id, status.NewestEnrichment.Path, status.NewestEnrichment.Uploads));
        Assert.Equal(ready.UpdatedAt, status.NewestEnrichment.At);
    }
}
