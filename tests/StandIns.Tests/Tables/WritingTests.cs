using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class WritingTests(AzuriteFixture azurite)
{
    private static readonly ETag Stale = new("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"");

    [Fact]
    public async Task AddEntityAsync_Conflicts_WhenTheRowExists()
    {
        var table = await WithRowAsync();

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(409, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [Fact]
    public async Task AddEntityAsync_IsNotFound_WhenThereIsNoTable()
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(
            () => FreshTable.Unborn(azurite).AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(404, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.TableNotFound);
    }

    [Fact]
    public async Task UpsertEntityAsync_InsertsARow()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var response = await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });

        Assert.Equal(204, response.Status);
        Assert.Equal(1, (await ReadAsync(table)).GetInt32("A"));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, true)]
    [InlineData(TableUpdateMode.Replace, false)]
    public async Task UpsertEntityAsync_KeepsOtherProperties_WhenItMerges(TableUpdateMode mode, bool kept)
    {
        var table = await WithRowAsync();

        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, mode);

        var row = await ReadAsync(table);
        Assert.Equal((kept, 2), (row.ContainsKey("A"), row.GetInt32("B")));
    }

    [Theory]
    [InlineData(TableUpdateMode.Merge, true)]
    [InlineData(TableUpdateMode.Replace, false)]
    public async Task UpdateEntityAsync_KeepsOtherProperties_WhenItMerges(TableUpdateMode mode, bool kept)
    {
        var table = await WithRowAsync();
        var version = (await ReadAsync(table)).ETag;

        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, version, mode);

        var row = await ReadAsync(table);
        Assert.Equal((kept, 2), (row.ContainsKey("A"), row.GetInt32("B")));
        Assert.NotEqual(version, row.ETag);
    }

    [Fact]
    public async Task UpdateEntityAsync_Merges_WhenNoModeIsGiven()
    {
        var table = await WithRowAsync();

        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["B"] = 2 }, ETag.All);

        Assert.Equal(1, (await ReadAsync(table)).GetInt32("A"));
    }

    [Fact]
    public async Task UpdateEntityAsync_FailsAndWritesNothing_WhenTheVersionIsStale()
    {
        var table = await WithRowAsync();

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, Stale));

        Assert.Equal(412, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied);
        Assert.Equal(1, (await ReadAsync(table)).GetInt32("A"));
    }

    [Fact]
    public async Task UpdateEntityAsync_IsNotFound_WhenThereIsNoRow()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(
            () => table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All));

        Assert.Equal(404, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.ResourceNotFound);
    }

    [Fact]
    public async Task UpdateEntityAsync_Throws_WhenNoVersionIsGiven()
    {
        await Assert.ThrowsAsync<ArgumentException>(
            "ifMatch",
            () => FreshTable.Unborn(azurite).UpdateEntityAsync(new TableEntity("p", "r"), default));
    }

    [Fact]
    public async Task UpsertEntityAsync_Throws_WhenTheRowHasNoKey()
    {
        await Assert.ThrowsAnyAsync<ArgumentNullException>(() => FreshTable.Unborn(azurite).UpsertEntityAsync(new TableEntity()));
    }

    [Fact]
    public async Task DeleteEntityAsync_RemovesTheRow()
    {
        var table = await WithRowAsync();

        var response = await table.DeleteEntityAsync("p", "r");

        Assert.Equal(204, response.Status);
        Assert.Empty(await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task DeleteEntityAsync_RemovesTheRowOfAnEntity_WhateverItsVersion()
    {
        var table = await WithRowAsync();

        var response = await table.DeleteEntityAsync(new TableEntity("p", "r") { ETag = Stale });

        Assert.Equal(204, response.Status);
        Assert.Empty(await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task DeleteEntityAsync_Fails_WhenTheVersionIsStale()
    {
        var table = await WithRowAsync();

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", Stale));

        Assert.Equal(412, refusal.Status);
        Assert.Equal(["r"], await FreshTable.RowKeysAsync(table));
    }

    [Fact]
    public async Task DeleteEntityAsync_ReturnsNotFound_WhenThereIsNoRow()
    {
        var table = await FreshTable.CreateAsync(azurite);

        var byKey = await table.DeleteEntityAsync("p", "r");
        var byEntity = await table.DeleteEntityAsync(new TableEntity("p", "r"));

        Assert.Equal((404, 404), (byKey.Status, byEntity.Status));
    }

    private static async Task<TableEntity> ReadAsync(TableClient table) => (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

    private async Task<TableClient> WithRowAsync()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 });
        return table;
    }
}
