using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using TestKit;

namespace StandIns.Tests.Tables;

[Collection(AzuriteGroup.Name)]
public sealed class CredentialTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task I_can_open_a_table_by_address_and_key()
    {
        var created = await FreshTable.FillAsync(azurite, "p", 1);
        var credential = new TableSharedKeyCredential(AzuriteServer.AccountName, AzuriteServer.AccountKey);

        var table = new TableClient(azurite.Server.TableEndpoint, created.Name, credential);
        var service = new TableServiceClient(azurite.Server.TableEndpoint, credential);

        Assert.Equal(["00000"], await FreshTable.RowKeysAsync(table));
        Assert.Equal(["00000"], await FreshTable.RowKeysAsync(service.GetTableClient(created.Name)));
    }

    [Fact]
    public async Task GetEntityAsync_IsForbidden_UntilTheKeyIsRight()
    {
        var created = await FreshTable.FillAsync(azurite, "p", 1);
        var credential = new TableSharedKeyCredential(AzuriteServer.AccountName, Convert.ToBase64String("wrong"u8));
        var table = new TableClient(azurite.Server.TableEndpoint, created.Name, credential);

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "00000"));
        credential.SetAccountKey(AzuriteServer.AccountKey);
        var row = await table.GetEntityAsync<TableEntity>("p", "00000");

        Assert.Equal(403, refusal.Status);
        Assert.Equal("00000", row.Value.RowKey);
    }

    [Fact]
    public void TableSharedKeyCredential_Throws_WhenTheKeyIsNotBase64()
    {
        Assert.Throws<FormatException>(() => new TableSharedKeyCredential("account", "***"));
    }

    [Fact]
    public async Task SharedKey_SignsMethodTypeDateAndPath()
    {
        await using var service = await FakeTableService.StartAsync(FakeAnswer.NoContent);

        await service.Table("t").UpsertEntityAsync(new TableEntity("p", "ر"));

        var request = Assert.Single(service.Requests);
        var text = $"PATCH\n\n{request.Headers["Content-Type"]}\n{request.Headers["x-ms-date"]}\n/account{request.Uri.AbsolutePath}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData("key"u8.ToArray(), Encoding.UTF8.GetBytes(text)));
        Assert.Equal($"SharedKey account:{signature}", request.Headers["Authorization"]);
    }

    [Fact]
    public async Task TokenCredential_SendsATokenForStorage()
    {
        var credential = new FixedTokenCredential("the-token");
        await using var service = await FakeTableService.StartAsync(FakeAnswer.NoContent, https: true);

        await new TableServiceClient(service.Endpoint, credential, service.Options()).GetTableClient("a").DeleteEntityAsync("p", "r");
        await new TableClient(service.Endpoint, "b", credential, service.Options()).DeleteEntityAsync("p", "r");

        Assert.Equal(["Bearer the-token", "Bearer the-token"], service.Requests.Select(request => request.Headers["Authorization"]));
        Assert.All(credential.Scopes, scope => Assert.Equal("https://storage.azure.com/.default", scope));
    }

    [Fact]
    public async Task TokenCredential_SendsNothing_WithoutHttps()
    {
        await using var service = await FakeTableService.StartAsync(FakeAnswer.NoContent);
        var table = new TableClient(service.Endpoint, "t", new FixedTokenCredential("the-token"), service.Options());

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.DeleteEntityAsync("p", "r"));
        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData(TableClientOptions.ServiceVersion.V2019_02_02, "2019-02-02")]
    [InlineData(TableClientOptions.ServiceVersion.V2020_12_06, "2020-12-06")]
    public async Task TableClientOptions_ChooseTheVersionThatRequestsName(TableClientOptions.ServiceVersion version, string header)
    {
        await using var service = await FakeTableService.StartAsync(FakeAnswer.NoContent);
        var credential = new TableSharedKeyCredential("account", Convert.ToBase64String("key"u8));

        await new TableClient(service.Endpoint, "t", credential, new TableClientOptions(version)).DeleteEntityAsync("p", "r");

        var request = Assert.Single(service.Requests);
        Assert.Equal((header, "3.0"), (request.Headers["x-ms-version"], request.Headers["DataServiceVersion"]));
    }

    private sealed class FixedTokenCredential(string token) : TokenCredential
    {
        internal List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken(token, TimeProvider.System.GetUtcNow().AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
