using Azure.Data.Tables;
using Marsad.Storage;
using TestKit;

namespace EndToEnd;

/// <summary>An Azurite and the app on it, for the tests of one class.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private AzuriteServer? _azurite;
    private RunningApp? _app;

    internal RunningApp App => _app!;

    internal ApiClient Api => App.Api;

    internal string ConnectionString => _azurite!.ConnectionString;

    internal StorageAccount Account => StorageAccount.Open(ConnectionString);

    public async Task InitializeAsync()
    {
        _azurite = await AzuriteServer.StartAsync();
        _app = await StartAnotherAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        if (_azurite is not null) await _azurite.DisposeAsync();
    }

    internal Task<RunningApp> StartAnotherAsync(params (string Name, string Value)[] settings) => RunningApp.StartAsync(ConnectionString, settings);

    /// <summary>Index rows of an article: partition and row keys.</summary>
    internal async Task<List<string>> IndexRowsAsync(string id)
    {
        var rows = new List<string>();
        await foreach (var row in Account.Index.QueryAsync<TableEntity>("", select: ["PartitionKey", "RowKey"]))
            if (row.RowKey.Contains(id, StringComparison.Ordinal)) rows.Add(row.PartitionKey + " " + row.RowKey);
        return rows;
    }
}
