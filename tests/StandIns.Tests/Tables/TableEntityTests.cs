using Azure;
using Azure.Data.Tables;

namespace StandIns.Tests.Tables;

public sealed class TableEntityTests
{
    private readonly TableEntity _row = new("p", "r");

    [Fact]
    public void Constructor_CopiesADictionary()
    {
        var values = new Dictionary<string, object> { ["PartitionKey"] = "p", ["RowKey"] = "r", ["Number"] = 1 };

        var row = new TableEntity(values);
        values["Number"] = 2;

        Assert.Equal(("p", "r", 1), (row.PartitionKey, row.RowKey, row.GetInt32("Number")));
    }

    [Fact]
    public void Keys_HoldTheKeyOfTheRow_ByTheirNames()
    {
        _row["Number"] = 1;

        Assert.Equal(["PartitionKey", "RowKey", "Number"], _row.Keys);
        Assert.Equal(3, _row.Count);
        Assert.Equal("p", _row["PartitionKey"]);
    }

    [Fact]
    public void Indexer_IsNull_WhenThereIsNoSuchProperty()
    {
        Assert.Null(_row["Missing"]);
        Assert.False(_row.TryGetValue("Missing", out _));
        Assert.False(_row.ContainsKey("Missing"));
    }

    [Fact]
    public void Indexer_TellsNamesApartByCase()
    {
        _row["Number"] = 1;

        Assert.Null(_row["number"]);
    }

    [Fact]
    public void Add_Overwrites_WhenThePropertyExists()
    {
        _row.Add("Number", 1);
        _row.Add("Number", "two");

        Assert.Equal("two", _row.GetString("Number"));
    }

    [Fact]
    public void Remove_And_Clear_TakeAway()
    {
        _row["Number"] = 1;

        Assert.True(_row.Remove("Number"));
        Assert.False(_row.Remove("Number"));
        _row.Clear();
        Assert.Empty(_row);
    }

    [Fact]
    public void Getters_ReturnNull_WhenThePropertyIsMissing()
    {
        Assert.Null(_row.GetString("x"));
        Assert.Null(_row.GetBinary("x"));
        Assert.Null(_row.GetBinaryData("x"));
        Assert.Null(_row.GetBoolean("x"));
        Assert.Null(_row.GetDateTime("x"));
        Assert.Null(_row.GetDateTimeOffset("x"));
        Assert.Null(_row.GetDouble("x"));
        Assert.Null(_row.GetGuid("x"));
        Assert.Null(_row.GetInt32("x"));
        Assert.Null(_row.GetInt64("x"));
    }

    [Fact]
    public void Getters_Throw_WhenThePropertyHoldsAnotherType()
    {
        _row["Int"] = 1;
        _row["Text"] = "x";
        _row["Data"] = new BinaryData([1]);

        Assert.Throws<InvalidOperationException>(() => _row.GetInt64("Int"));
        Assert.Throws<InvalidOperationException>(() => _row.GetDouble("Int"));
        Assert.Throws<InvalidOperationException>(() => _row.GetString("Int"));
        Assert.Throws<InvalidOperationException>(() => _row.GetGuid("Text"));
        Assert.Throws<InvalidOperationException>(() => _row.GetBinary("Data"));
    }

    [Fact]
    public void Getters_ConvertTimesAndBytes()
    {
        _row["Moment"] = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        _row["Time"] = new DateTimeOffset(2026, 1, 1, 2, 0, 0, TimeSpan.FromHours(2));
        _row["Bytes"] = new byte[] { 1 };

        Assert.Equal(_row.GetDateTimeOffset("Time"), _row.GetDateTimeOffset("Moment"));
        Assert.Equal((_row.GetDateTime("Moment"), DateTimeKind.Utc), (_row.GetDateTime("Time"), _row.GetDateTime("Time")!.Value.Kind));
        Assert.Equal([1], _row.GetBinaryData("Bytes").ToArray());
    }

    [Fact]
    public void ETag_IsKeptAmongTheProperties()
    {
        Assert.Equal(default, _row.ETag);

        _row.ETag = new ETag("W/\"1\"");

        Assert.Equal(new ETag("W/\"1\""), _row.ETag);
        Assert.True(_row.ContainsKey("odata.etag"));
    }

    [Fact]
    public void Collection_CopiesAndFindsPairs()
    {
        ICollection<KeyValuePair<string, object>> pairs = new TableEntity { ["Number"] = 1 };
        pairs.Add(new("Text", "x"));
        var copy = new KeyValuePair<string, object>[2];

        pairs.CopyTo(copy, 0);

        Assert.Equal([new("Number", 1), new("Text", "x")], copy);
        Assert.Contains(new("Text", "x"), pairs);
        Assert.True(pairs.Remove(new("Text", "x")));
        Assert.False(pairs.IsReadOnly);
    }
}
