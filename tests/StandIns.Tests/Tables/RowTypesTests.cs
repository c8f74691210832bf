using System.Globalization;
using Azure.Data.Tables;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class RowTypesTests(AzuriteFixture azurite)
{
    public static TheoryData<string, object> Values => new()
    {
        { "text", "نصّ «عربي» with \"quotes\", \\ and 😀" },
        { "empty text", "" },
        { "text that looks like a number", "12" },
        { "true", true },
        { "false", false },
        { "int", -7 },
        { "largest int", int.MaxValue },
        { "long", long.MinValue },
        { "small long", 5L },
        { "double", 1.5 },
        { "whole double", 3.0 },
        { "large double", 1e300 },
        { "NaN", double.NaN },
        { "infinity", double.PositiveInfinity },
        { "negative infinity", double.NegativeInfinity },
        { "guid", Guid.Parse("5b3f2c1e-0f4c-4c7e-9f54-1f2e3d4c5b6a", CultureInfo.InvariantCulture) },
        { "time", new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero).AddTicks(1234567) },
        { "bytes", new byte[] { 0, 1, 254, 255 } },
        { "no bytes", Array.Empty<byte>() },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task GetEntityAsync_ReturnsTheValueAndItsType(string kind, object value)
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", kind) { ["Value"] = value });

        var row = await table.GetEntityAsync<TableEntity>("p", kind);

        Assert.IsType(value.GetType(), row.Value["Value"]);
        Assert.Equal(value, row.Value["Value"]);
    }

    [Fact]
    public async Task GetEntityAsync_ReturnsAPointOfTimeInUtc_WhenItWasWrittenWithAnOffset()
    {
        var table = await FreshTable.CreateAsync(azurite);
        var written = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(3));
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = written });

        var read = (await table.GetEntityAsync<TableEntity>("p", "r")).Value.GetDateTimeOffset("Value");

        Assert.Equal((written, TimeSpan.Zero), (read!.Value, read.Value.Offset));
    }

    [Fact]
    public async Task GetEntityAsync_ReturnsAUtcDateTime_AsAPointOfTime()
    {
        var table = await FreshTable.CreateAsync(azurite);
        var written = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = written });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.IsType<DateTimeOffset>(row["Value"]);
        Assert.Equal((written, DateTimeKind.Utc), (row.GetDateTime("Value")!.Value, row.GetDateTime("Value")!.Value.Kind));
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task AddEntityAsync_Throws_WhenATimeIsNotUtc(DateTimeKind kind)
    {
        var row = new TableEntity("p", "r") { ["Value"] = new DateTime(2026, 2, 3, 4, 5, 6, kind) };

        await Assert.ThrowsAsync<NotSupportedException>(() => FreshTable.Unborn(azurite).AddEntityAsync(row));
    }

    [Fact]
    public async Task AddEntityAsync_Throws_WhenATypeCannotBeStored()
    {
        var row = new TableEntity("p", "r") { ["Value"] = new Uri("http://example.org") };

        await Assert.ThrowsAsync<NotSupportedException>(() => FreshTable.Unborn(azurite).AddEntityAsync(row));
    }

    [Fact]
    public async Task GetEntityAsync_ReturnsBinaryData_AsItsBytes()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = BinaryData.FromString("نص") });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("نص", row.GetBinaryData("Value").ToString());
    }

    [Fact]
    public async Task GetEntityAsync_ReturnsNoProperty_WhenItWasNull()
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "r") { ["Value"] = null, ["Other"] = 1 });

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.False(row.ContainsKey("Value"));
        Assert.Equal(1, row.GetInt32("Other"));
    }

    [Fact]
    public async Task GetEntityAsync_ReturnsKeyTimestampAndVersion()
    {
        var table = await FreshTable.CreateAsync(azurite);
        var written = await table.AddEntityAsync(new TableEntity("p", "r"));

        var row = (await table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal(("p", "r"), (row.PartitionKey, row.RowKey));
        Assert.Equal(written.Headers.ETag, row.ETag);
        Assert.InRange(row.Timestamp!.Value, TimeProvider.System.GetUtcNow().AddMinutes(-10), TimeProvider.System.GetUtcNow().AddMinutes(10));
    }
}
