using System.Globalization;
using Azure.Data.Tables;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class FilterTests(AzuriteFixture azurite)
{
    private static readonly Guid Id = Guid.Parse("5b3f2c1e-0f4c-4c7e-9f54-1f2e3d4c5b6a", CultureInfo.InvariantCulture);

    public static TheoryData<object?, string> Literals => new()
    {
        { "O'Brien ''", "'O''Brien '''''" },
        { "عمّان", "'عمّان'" },
        { 'c', "'c'" },
        { true, "true" },
        { false, "false" },
        { 123, "123" },
        { -123L, "-123L" },
        { 1.5, "1.5" },
        { Id, "guid'5b3f2c1e-0f4c-4c7e-9f54-1f2e3d4c5b6a'" },
        { new DateTimeOffset(2026, 2, 3, 4, 5, 6, 70, TimeSpan.FromHours(3)), "datetime'2026-02-03T01:05:06.07Z'" },
        { new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc), "datetime'2026-02-03T04:05:06Z'" },
        { new byte[] { 1, 255 }, "X'01FF'" },
        { new BinaryData(new byte[] { 1, 255 }), "X'01FF'" },
        { null, "null" },
    };

    // Row "hit" of each query holds this value, row "miss" another.
    public static TheoryData<object, object> Stored => new()
    {
        { "O'Brien' or 'a' eq 'a", "a" },
        { "عمّان 50%", "عمان" },
        { true, false },
        { 123, 124 },
        { 5_000_000_000L, 5_000_000_001L },
        { 1.5, 1.25 },
        { Id, Guid.Empty },
        { new DateTimeOffset(2026, 2, 3, 4, 5, 6, 70, TimeSpan.FromHours(3)), new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero) },
        { new byte[] { 1, 255 }, new byte[] { 1 } },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void CreateQueryFilter_WritesALiteral(object? value, string literal)
    {
        Assert.Equal($"Value eq {literal} and true", TableClient.CreateQueryFilter($"Value eq {value} and true"));
    }

    [Fact]
    public void CreateQueryFilter_IgnoresTheCulture()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");

            Assert.Equal("Value gt 1.5", TableServiceClient.CreateQueryFilter($"Value gt {1.5}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void CreateQueryFilter_Throws_WhenATypeHasNoLiteral()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"Value eq {new Uri("http://example.org")}"));
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public async Task QueryAsync_FindsTheRowThatHoldsTheValue(object hit, object miss)
    {
        var table = await FreshTable.CreateAsync(azurite);
        await table.AddEntityAsync(new TableEntity("p", "hit") { ["Value"] = hit });
        await table.AddEntityAsync(new TableEntity("p", "miss") { ["Value"] = miss });

        var rows = await FreshTable.RowKeysAsync(table, TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and Value eq {hit}"));

        Assert.Equal(["hit"], rows);
    }

    [Fact]
    public async Task QueryAsync_FindsARangeOfKeys()
    {
        var table = await FreshTable.FillAsync(azurite, "p", 10);

        var rows = await FreshTable.RowKeysAsync(
            table,
            TableClient.CreateQueryFilter($"PartitionKey eq {"p"} and RowKey ge {"00003"} and RowKey lt {"00006"}"));

        Assert.Equal(["00003", "00004", "00005"], rows);
    }
}
