using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class QueryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task QueryAsync_ReturnsAllRowsInOrder_WhenTheyFillMoreThanAPage()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 1100);

        var pages = await PagesAsync(table.QueryAsync<TableEntity>("PartitionKey eq 'p'"));

        Assert.Equal([1000, 100], pages.Select(page => page.Values.Count));
        Assert.Equal(Enumerable.Range(0, 1100), pages.SelectMany(page => page.Values).Select(row => row.GetInt32("Number")!.Value));
    }

    [Fact]
    public async Task QueryAsync_EnumeratesAcrossPages()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 7);

        var numbers = new List<int?>();
        await foreach (var row in table.QueryAsync<TableEntity>("PartitionKey eq 'p'", 3))
            numbers.Add(row.GetInt32("Number"));

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], numbers);
    }

    [Fact]
    public async Task AsPages_PrefersItsOwnPageSize()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 5);

        var pages = new List<int>();
        await foreach (var page in table.QueryAsync<TableEntity>("PartitionKey eq 'p'", 4).AsPages(null, 2))
            pages.Add(page.Values.Count);

        Assert.Equal([2, 2, 1], pages);
    }

    [Fact]
    public async Task AsPages_GoesOn_FromATokenOfAnotherClient()
    {
        var table = await FreshTable.FillAsync(azurite, "عربي ونص", 5);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {"عربي ونص"}");
        var first = (await PagesAsync(table.QueryAsync<TableEntity>(filter, 2)))[0];

        var rest = new List<string>();
        var other = new TableClient(azurite.ConnectionString, table.Name);
        await foreach (var page in other.QueryAsync<TableEntity>(filter, 2).AsPages(first.ContinuationToken))
            rest.AddRange(page.Values.Select(row => row.RowKey));

        Assert.Equal(["00002", "00003", "00004"], rest);
    }

    [Fact]
    public async Task QueryAsync_ReturnsOnlyWhatIsSelected()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 1);

        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>("PartitionKey eq 'p'", null, ["Text"]))
            rows.Add(row);

        Assert.Equal(["Text"], Assert.Single(rows).Keys.Where(name => name != "odata.etag"));
    }

    [Fact]
    public async Task QueryAsync_ReturnsEveryPartition_WithoutAFilter()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("b", "1"));
        await table.AddEntityAsync(new TableEntity("a", "2"));

        Assert.Equal(["2", "1"], await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task QueryAsync_IsRefused_WhenTheFilterIsInvalid()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => FreshTable.RowKeysAsync(table, "Number eq"));

        Assert.Equal(400, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.InvalidInput);
    }

    [Fact]
    public async Task QueryAsync_GoesOn_AfterAnEmptyPageWithAToken()
    {
        await using var service = await FakeTableService.StartAsync(context => context.Request.Query["NextRowKey"].ToString() switch
        {
            "" => FakeAnswer.PageAsync(context, [], "1!4!cA--", "1!4!cg--"),
            _ => FakeAnswer.PageAsync(context, ["last"]),
        });

        var rows = await FreshTable.RowKeysAsync(service.Table("t"));

        Assert.Equal(["last"], rows);
        Assert.Equal(
            ("1!4!cA--", "1!4!cg--"),
            (service.Requests[1].Query["NextPartitionKey"], service.Requests[1].Query["NextRowKey"]));
    }

    [Fact]
    public async Task AsPages_GoesOn_WhenATokenHasNoRowKey()
    {
        await using var service = await FakeTableService.StartAsync(context => context.Request.Query.ContainsKey("NextPartitionKey")
            ? FakeAnswer.PageAsync(context, ["last"])
            : FakeAnswer.PageAsync(context, ["first"], "1!4!cA--"));

        var rows = await FreshTable.RowKeysAsync(service.Table("t"));

        Assert.Equal(["first", "last"], rows);
        Assert.False(service.Requests[1].Query.ContainsKey("NextRowKey"));
    }

    [Fact]
    public async Task QueryAsync_AsksForNoMorePages_WhenItIsLeftEarly()
    {
        await using var service = await FakeTableService.StartAsync(context => FakeAnswer.PageAsync(context, ["a", "b"], "p", "r"));

        await foreach (var _ in service.Table("t").QueryAsync<TableEntity>(""))
            break;

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task QueryAsync_Stops_WhenItIsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var query = FreshTable.Unborn(azurite).QueryAsync<TableEntity>("", cancellationToken: cancelled.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PagesAsync(query));
    }

    private static async Task<List<Page<TableEntity>>> PagesAsync(AsyncPageable<TableEntity> query)
    {
        var pages = new List<Page<TableEntity>>();
        await foreach (var page in query.AsPages())
            pages.Add(page);
        return pages;
    }
}
