using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class TransactionTests(AzuriteFixture azurite)
{
    private static readonly ETag Stale = new("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"");

    [Fact]
    public async Task SubmitTransactionAsync_WritesAHundredRows()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var answer = await table.SubmitTransactionAsync(Adds(100));

        Assert.Equal(202, answer.GetRawResponse().Status);
        Assert.Equal(100, answer.Value.Count);
        Assert.All(answer.Value, step => Assert.Equal(204, step.Status));
        Assert.Equal(100, (await FreshTable.RowKeysAsync(table)).Count);
    }

    [Fact]
    public async Task SubmitTransactionAsync_IsRefused_WhenItHasMoreThanAHundredSteps()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(Adds(101)));

        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
        Assert.Contains("100", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task SubmitTransactionAsync_DoesEveryKindOfStep()
    {
        var table = await FreshTable.CreateAsync(azurite);
        foreach (var key in new[] { "merge", "replace", "delete", "upsertmerge", "upsertreplace" })
            await table.AddEntityAsync(new TableEntity("p", key) { ["Old"] = 1 });

        await table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("add")),
            new(TableTransactionActionType.UpdateMerge, Row("merge"), ETag.All),
            new(TableTransactionActionType.UpdateReplace, Row("replace"), ETag.All),
            new(TableTransactionActionType.Delete, Row("delete")),
            new(TableTransactionActionType.UpsertMerge, Row("upsertmerge")),
            new(TableTransactionActionType.UpsertReplace, Row("upsertreplace")),
            new(TableTransactionActionType.UpsertMerge, Row("new")),
        ]);

        var rows = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(""))
            rows.Add($"{row.RowKey} {row.GetInt32("Old")} {row.GetString("New")}");
        Assert.Equal(["add  نص", "merge 1 نص", "new  نص", "replace  نص", "upsertmerge 1 نص", "upsertreplace  نص"], rows);
    }

    [Fact]
    public async Task SubmitTransactionAsync_ReturnsTheVersionThatEachStepWrote()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var answer = await table.SubmitTransactionAsync(Adds(2));

        Assert.Equal((await table.GetEntityAsync<TableEntity>("p", "001")).Value.ETag, answer.Value[1].Headers.ETag);
    }

    [Fact]
    public async Task SubmitTransactionAsync_WritesNothingAndNamesTheStep_WhenOneFails()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "002"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(Adds(5)));

        Assert.Equal((409, 2), (refusal.Status, refusal.FailedTransactionActionIndex));
        Assert.True(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
        Assert.Equal(["002"], await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task SubmitTransactionAsync_WritesNothing_WhenAVersionIsStale()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "old"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, Row("new")),
            new(TableTransactionActionType.UpdateReplace, Row("old"), Stale),
        ]));

        Assert.Equal((412, 1), (refusal.Status, refusal.FailedTransactionActionIndex));
        Assert.Equal(["old"], await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task SubmitTransactionAsync_IsRefused_WhenARowComesTwice()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.UpsertMerge, Row("a")),
            new(TableTransactionActionType.UpsertMerge, Row("a")),
        ]));

        Assert.True(refusal.ErrorCode == TableErrorCode.InvalidDuplicateRow);
        Assert.Empty(await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task SubmitTransactionAsync_IsNotFound_WhenThereIsNoTable()
    {
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(
            () => FreshTable.Unborn(azurite).SubmitTransactionAsync(Adds(1)));

        Assert.True(refusal.ErrorCode == TableErrorCode.TableNotFound);
    }

    [Fact]
    public async Task SubmitTransactionAsync_Throws_WhenItHasNoSteps()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => FreshTable.Unborn(azurite).SubmitTransactionAsync([]));
    }

    [Fact]
    public async Task SubmitTransactionAsync_Throws_WhenTheServiceRefusesTheWhole()
    {
        await using var service = await FakeTableService.StartAsync(FakeAnswer.Error(413, "RequestBodyTooLarge"));

        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(() => service.Table("t").SubmitTransactionAsync(Adds(1)));

        Assert.Equal((413, "RequestBodyTooLarge"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task SubmitTransactionAsync_KeepsDelimitersThatAValueHolds()
    {
        var table = await FreshTable.CreateAsync(azurite);
        var text = "--changeset_x\r\nHTTP/1.1 500 no\r\n\r\nنص";

        await table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r") { ["Text"] = text })]);

        Assert.Equal(text, (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetString("Text"));
    }

    private static TableEntity Row(string key) => new("p", key) { ["New"] = "نص" };

    private static IEnumerable<TableTransactionAction> Adds(int count) => Enumerable.Range(0, count)
        .Select(i => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{i:D3}") { ["Number"] = i }));
}
