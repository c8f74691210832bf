using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class ReadingTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task GetEntityAsync_IsNotFound_WhenThereIsNoRow()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal(404, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.ResourceNotFound);
    }

    [Fact]
    public async Task GetEntityAsync_IsNotFound_WhenThereIsNoTable()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(
            () => FreshTable.Unborn(azurite).GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal(404, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.TableNotFound);
    }

    [Fact]
    public async Task GetEntityAsync_ReturnsOnlyWhatIsSelected()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 1);

        var row = (await table.GetEntityAsync<TableEntity>("p", "00000", ["Number"])).Value;

        Assert.Equal((0, false), (row.GetInt32("Number"), row.ContainsKey("Text")));
    }

    [Fact]
    public async Task GetEntityIfExistsAsync_HasTheRow_WhenItExists()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 1);

        var row = await table.GetEntityIfExistsAsync<TableEntity>("p", "00000");

        Assert.True(row.HasValue);
        Assert.Equal("row 0", row.Value!.GetString("Text"));
    }

    [Fact]
    public async Task GetEntityIfExistsAsync_HasNoValue_WhenThereIsNoRow()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var row = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.False(row.HasValue);
        Assert.Equal(404, row.GetRawResponse().Status);
        Assert.Throws<InvalidOperationException>(() => row.Value);
    }

    [Fact]
    public async Task GetEntityIfExistsAsync_HasNoValue_WhenThereIsNoTable()
    {
        var row = await FreshTable.Unborn(azurite).GetEntityIfExistsAsync<TableEntity>("p", "r");

        Assert.False(row.HasValue);
    }

    [Fact]
    public async Task GetEntityIfExistsAsync_Throws_WhenTheServiceRefuses()
    {
        await using var service = await FakeTableService.StartAsync(FakeAnswer.Error(403, "AuthorizationPermissionMismatch"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table("t").GetEntityIfExistsAsync<TableEntity>("p", "r"));

        Assert.Equal((403, "AuthorizationPermissionMismatch"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task QueryAsync_TriesAgain_WhenTheServiceIsBusy()
    {
        var calls = 0;
        await using var service = await FakeTableService.StartAsync(context => Interlocked.Increment(ref calls) == 1
            ? FakeAnswer.Error(503, "ServerBusy")(context)
            : FakeAnswer.PageAsync(context, ["r"]));

        var rows = await FreshTable.RowKeysAsync(service.Table("t"));

        Assert.Equal(["r"], rows);
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task GetEntityAsync_ReportsTheStatus_WhenTheAnswerIsNoJson()
    {
        await using var service = await FakeTableService.StartAsync(context =>
        {
            context.Response.StatusCode = 404;
            return context.Response.Body.WriteAsync("<html>"u8.ToArray()).AsTask();
        });

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Table("t").GetEntityAsync<TableEntity>("p", "r"));

        Assert.Equal((404, null), (refusal.Status, refusal.ErrorCode));
    }
}
