using Azure.Data.Tables;

namespace StandIns.Tests.Tables;

public sealed class AddressTests
{
    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1", "devstoreaccount1")]
    [InlineData("AccountName=acc;AccountKey=QQ==", "https://acc.table.core.windows.net/", "acc")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=acc;AccountKey=QQ==;EndpointSuffix=example.org;", "http://acc.table.example.org/", "acc")]
    [InlineData("AccountKey=QQ==;AccountName=acc;TableEndpoint=https://tables.example.org/", "https://tables.example.org/", "acc")]
    [InlineData("AccountName=acc;AccountKey=QQ==;TableEndpoint=http://127.0.0.1:9/acc", "http://127.0.0.1:9/acc", "acc")]
    public void ConnectionString_NamesAddressAndAccount(string connectionString, string address, string account)
    {
        var service = new TableServiceClient(connectionString);
        var table = new TableClient(connectionString, "t");

        Assert.Equal((address, account), (service.Uri.AbsoluteUri, service.AccountName));
        Assert.Equal(($"{address.TrimEnd('/')}/t", "t"), (table.Uri.AbsoluteUri, table.Name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("AccountName=acc")]
    [InlineData("AccountKey=QQ==")]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("AccountName=acc;AccountKey=QQ==;TableEndpoint=nowhere")]
    public void ConnectionString_IsRefused_WhenItIsNotComplete(string connectionString)
    {
        Assert.ThrowsAny<ArgumentException>(() => new TableServiceClient(connectionString));
    }

    [Theory]
    [InlineData("https://acc.table.core.windows.net", "acc", "https://acc.table.core.windows.net/t")]
    [InlineData("http://127.0.0.1:10002/acc", "acc", "http://127.0.0.1:10002/acc/t")]
    [InlineData("http://127.0.0.1:10002/acc/", "acc", "http://127.0.0.1:10002/acc/t")]
    [InlineData("http://localhost:10002/acc", "acc", "http://localhost:10002/acc/t")]
    public void Endpoint_NamesTheAccount(string endpoint, string account, string address)
    {
        var table = new TableClient(new Uri(endpoint), "t", new TableSharedKeyCredential("acc", "QQ=="));

        Assert.Equal((account, address), (table.AccountName, table.Uri.AbsoluteUri));
    }

    [Fact]
    public void Clients_CanBeDerivedFrom_ForTests()
    {
        TableServiceClient service = new StubService();

        Assert.Equal("stub", service.GetTableClient("any").Name);
    }

    private sealed class StubService : TableServiceClient
    {
        public override TableClient GetTableClient(string tableName) => new StubTable();
    }

    private sealed class StubTable : TableClient
    {
        public override string Name => "stub";
    }
}
