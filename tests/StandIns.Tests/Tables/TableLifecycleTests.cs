using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class TableLifecycleTests(AzuriteFixture azurite)
{
    private readonly TableServiceClient _service = new(azurite.ConnectionString);

    [Fact]
    public async Task CreateAsync_MakesATable_ThatIsListed()
    {
        var table = FreshTable.Unborn(azurite);

        var created = await table.CreateAsync();

        Assert.Equal(table.Name, created.Value.Name);
        Assert.Equal([table.Name], await TablesAsync(TableServiceClient.CreateQueryFilter($"TableName eq {table.Name}")));
    }

    [Fact]
    public async Task CreateAsync_Conflicts_WhenTheTableExists()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.CreateAsync());

        Assert.Equal(409, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.TableAlreadyExists);
    }

    [Fact]
    public async Task CreateTableAsync_MakesATable_ThatItsClientFinds()
    {
        var name = FreshTable.Name();

        var created = await _service.CreateTableAsync(name);

        Assert.Equal(name, created.Value.Name);
        Assert.Empty(await FreshTable.RowKeysAsync(_service.GetTableClient(name)));
    }

    [Fact]
    public async Task CreateTableAsync_IsRefused_WhenTheNameIsInvalid()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => _service.CreateTableAsync("no-hyphens"));

        Assert.Equal(400, refusal.Status);
    }

    [Fact]
    public async Task CreateIfNotExistsAsync_CreatesOnce()
    {
        var table = FreshTable.Unborn(azurite);

        var first = await table.CreateIfNotExistsAsync();
        var second = await table.CreateIfNotExistsAsync();

        Assert.Equal((204, 409), (first.GetRawResponse().Status, second.GetRawResponse().Status));
        Assert.Equal(table.Name, second.Value.Name);
    }

    [Fact]
    public async Task CreateTableIfNotExistsAsync_CreatesOnce()
    {
        var name = FreshTable.Name();

        var first = await _service.CreateTableIfNotExistsAsync(name);
        var second = await _service.CreateTableIfNotExistsAsync(name);

        Assert.Equal((204, 409), (first.GetRawResponse().Status, second.GetRawResponse().Status));
    }

    [Fact]
    public async Task CreateIfNotExistsAsync_IsRefused_WhileTheTableIsBeingDeleted()
    {
        await using var service = await FakeTableService.StartAsync(FakeAnswer.Error(409, "TableBeingDeleted"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table("t").CreateIfNotExistsAsync());

        Assert.True(refusal.ErrorCode == TableErrorCode.TableBeingDeleted);
    }

    [Fact]
    public async Task DeleteAsync_RemovesTheTable()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var response = await table.DeleteAsync();

        Assert.Equal(204, response.Status);
        Assert.Empty(await TablesAsync(TableServiceClient.CreateQueryFilter($"TableName eq {table.Name}")));
    }

    [Fact]
    public async Task DeleteTableAsync_ReturnsNotFound_WhenThereIsNoTable()
    {
        var response = await _service.DeleteTableAsync(FreshTable.Name());

        Assert.Equal(404, response.Status);
        Assert.False(response.IsError);
    }

    [Fact]
    public async Task QueryAsync_PagesThroughTables()
    {
        foreach (var _ in Enumerable.Range(0, 5))
            await FreshTable.CreateAsync(azurite);

        var pages = new List<Page<TableItem>>();
        await foreach (var page in _service.QueryAsync("", 2).AsPages())
            pages.Add(page);

        Assert.True(pages.Count >= 3);
        Assert.All(pages, page => Assert.InRange(page.Values.Count, 0, 2));
        Assert.Equal(await TablesAsync(null), pages.SelectMany(page => page.Values).Select(table => table.Name));
    }

    private async Task<List<string>> TablesAsync(string? filter)
    {
        var names = new List<string>();
        await foreach (var table in _service.QueryAsync(filter))
            names.Add(table.Name);
        return names;
    }
}
