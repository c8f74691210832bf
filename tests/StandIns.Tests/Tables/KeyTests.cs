using Azure;
using Azure.Data.Tables;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class KeyTests(AzuriteFixture azurite)
{
    public static TheoryData<string> Allowed =>
        ["عربي", "كلمتان اثنتان", "it's ''quoted''", "100%", "%41", "a b", " ", "a+b", "a&b=c", "(x),y;z:@$!*~", "\"double\"", "😀", "é", "."];

    public static TheoryData<string> Forbidden => ["a/b", "a\\b", "a#b", "a?b", "a\tb", "a\u0081b"];

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task I_can_write_read_find_and_delete_a_row_by_this_key(string key)
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity(key, key));
        await table.UpsertEntityAsync(new TableEntity(key, key) { ["Value"] = 1 });

        var read = (await table.GetEntityAsync<TableEntity>(key, key)).Value;
        var found = await FreshTable.RowKeysAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {key} and RowKey eq {key}"));
        var deleted = await table.DeleteEntityAsync(key, key);

        Assert.Equal((key, key, 1), (read.PartitionKey, read.RowKey, read.GetInt32("Value")));
        Assert.Equal([key], found);
        Assert.Equal(204, deleted.Status);
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task I_can_write_a_row_by_this_key_in_a_transaction(string key)
    {
        var table = await FreshTable.CreateAsync(azurite);

        await table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, new TableEntity(key, key) { ["Value"] = 1 })]);

        Assert.Equal(1, (await table.GetEntityAsync<TableEntity>(key, key)).Value.GetInt32("Value"));
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task AddEntityAsync_IsRefused_WhenAKeyHoldsAForbiddenCharacter(string key)
    {
        var table = await FreshTable.CreateAsync(azurite);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity(key, "r")));

        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public async Task UpsertEntityAsync_IsRefused_WhenAKeyHoldsAForbiddenCharacter(string key)
    {
        var name = (await FreshTable.CreateAsync(azurite)).Name;
        var table = new TableClient(azurite.ConnectionString, name, new TableClientOptions { Retry = { MaxRetries = 0 } });

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpsertEntityAsync(new TableEntity(key, "r")));

        // Azurite answers 500 to a slash, where Azure answers 400.
        Assert.Equal(key.Contains('/', StringComparison.Ordinal) ? 500 : 400, refusal.Status);
    }
}
