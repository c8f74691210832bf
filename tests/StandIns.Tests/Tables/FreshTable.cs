using Azure.Data.Tables;
using TestKit;

namespace StandIns.Tests.Tables;

/// <summary>Tables that no other test knows.</summary>
internal static class FreshTable
{
    internal static string Name() => $"t{Guid.NewGuid():N}";

    internal static TableClient Unborn(AzuriteFixture azurite) => new(azurite.ConnectionString, Name());

    internal static async Task<TableClient> CreateAsync(AzuriteFixture azurite)
    {
        var table = Unborn(azurite);
        await table.CreateAsync();
        return table;
    }

    /// <summary>A table with rows 00000, 00001 … of one partition.</summary>
    internal static async Task<TableClient> FillAsync(AzuriteFixture azurite, string partition, int rows)
    {
        var table = await CreateAsync(azurite);
        foreach (var chunk in Enumerable.Range(0, rows).Chunk(100))
        {
            await table.SubmitTransactionAsync(chunk.Select(i => new TableTransactionAction(
                TableTransactionActionType.Add,
                new TableEntity(partition, $"{i:D5}") { ["Number"] = i, ["Text"] = $"row {i}" })));
        }

        return table;
    }

    internal static async Task<List<string>> RowKeysAsync(TableClient table, string? filter = null)
    {
        var keys = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(filter))
            keys.Add(row.RowKey);
        return keys;
    }
}
