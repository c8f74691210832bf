using Azure;
using Azure.Data.Tables;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class RowClassTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Time = new(2026, 2, 3, 4, 5, 6, TimeSpan.Zero);

    private static SampleRow Full => new()
    {
        PartitionKey = "p",
        RowKey = "r",
        Text = "نص",
        Flag = true,
        Number = 1,
        MaybeNumber = 2,
        Large = 3,
        MaybeLarge = 4,
        Fraction = 5,
        MaybeFraction = 6.5,
        Moment = Time.UtcDateTime,
        Time = Time,
        MaybeTime = Time.AddDays(1),
        Id = new Guid("5b3f2c1e-0f4c-4c7e-9f54-1f2e3d4c5b6a"),
        Bytes = [1, 2],
        Data = BinaryData.FromString("data"),
        Day = DayOfWeek.Friday,
        MaybeDay = DayOfWeek.Saturday,
        Original = "original",
        Ignored = "ignored",
    };

    [Fact]
    public async Task GetEntityAsync_FillsEveryColumn()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(Full);

        var row = (await table.GetEntityAsync<SampleRow>("p", "r")).Value;

        var expected = Full;
        expected.Ignored = null;
        expected.ETag = row.ETag;
        expected.Timestamp = row.Timestamp;
        Assert.Equivalent(expected, row, strict: true);
        Assert.NotEqual(default, row.ETag);
        Assert.NotNull(row.Timestamp);
    }

    [Fact]
    public async Task AddEntityAsync_WritesColumns_AsTablesNameThem()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(Full);

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("Friday", row.GetString("Day"));
        Assert.Equal("original", row.GetString("renamed"));
        Assert.DoesNotContain(row.Keys, name => name is "Original" or "Ignored" or "ETag");
    }

    [Fact]
    public async Task AddEntityAsync_WritesAPropertyWithoutASetter()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(Full);

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("نص!", row.GetString("Derived"));
    }

    [Fact]
    public async Task GetEntityAsync_LeavesNulls_WhenNothingWasWritten()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new SampleRow { PartitionKey = "p", RowKey = "r" });

        var row = (await table.GetEntityAsync<SampleRow>("p", "r")).Value;

        Assert.Null(row.Text);
        Assert.Null(row.MaybeNumber);
        Assert.Null(row.MaybeDay);
        Assert.Null(row.Bytes);
    }

    [Fact]
    public async Task GetEntityAsync_LeavesTheDefault_WhenAnEnumValueIsUnknown()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Day"] = "Someday", ["MaybeDay"] = "Someday" });

        var row = (await table.GetEntityAsync<SampleRow>("p", "r")).Value;

        Assert.Equal((DayOfWeek.Sunday, null), (row.Day, row.MaybeDay));
    }

    [Fact]
    public async Task GetEntityAsync_Throws_WhenAColumnHoldsAnotherType()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Number"] = "seven" });

        await Assert.ThrowsAsync<InvalidCastException>(() => table.GetEntityAsync<SampleRow>("p", "r"));
    }

    [Fact]
    public async Task QueryAsync_FillsOnlyWhatIsSelected()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(Full);

        var rows = new List<SampleRow>();
        await foreach (var row in table.QueryAsync<SampleRow>("PartitionKey eq 'p'", null, ["RowKey", "Large"]))
            rows.Add(row);

        var single = Assert.Single(rows);
        Assert.Equal(("", "r", 3L, 0), (single.PartitionKey, single.RowKey, single.Large, single.Number));
    }

    [Fact]
    public async Task I_can_change_a_row_that_I_read_and_write_it_back()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(Full);
        var row = (await table.GetEntityAsync<SampleRow>("p", "r")).Value;

        row.Number = 99;
        await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace);

        Assert.Equal(99, (await table.GetEntityAsync<SampleRow>("p", "r")).Value.Number);
        var stale = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(row, row.ETag));
        Assert.Equal(412, stale.Status);
    }
}
