using Azure.Data.Tables;
using Marsad.Document;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using Marsad.Storage.Writing;
using TestKit;

namespace Marsad.Storage.Tests;

/// <summary>The storage classes over an emptied account.</summary>
internal sealed class TestStore
{
    internal const string InputHash = "0123456789abcdef0123456789abcdef";

    private TestStore(StorageAccount account, StorageOptions options)
    {
        Account = account;
        Registry = new UploadRegistry(account, TimeProvider.System);
        Documents = new DocumentStore(account);
        Publisher = new ArticlePublisher(Registry, new IndexWriter(account, options), new DirectoryWriter(account), Documents, TimeProvider.System);
        var heads = new HeadReader(Registry);
        var scan = new IndexScan(account, new Occurrences(account));
        var digests = new DigestReader(account);
        var articles = new ArticleScan(scan, heads, digests, new CurrentRows(account, Registry, digests));
        Articles = new ArticleQueries(account, articles, Registry, Documents);
        Similar = new SimilarQueries(Articles, scan, articles);
        var catalogue = new EntityScan(account);
        Entities = new EntityQueries(catalogue, new FuzzyNames(catalogue));
        Speakers = new SpeakerNames(catalogue);
        var described = Described = new DescribedArticles(account, articles);
        Windows = new WindowQueries(described);
        Assertions = new AssertionQueries(account, articles);
        Timelines = new TimelineQueries(account, scan);
        Profiles = new EntityProfiles(catalogue, Timelines, described);
        Graphs = new GraphQueries(described);
        Uploads = new UploadQueries(account, heads);
        Stats = new StatsQueries(Uploads, Timelines, described);
    }

    internal StorageAccount Account { get; }
    internal UploadRegistry Registry { get; }
    internal DocumentStore Documents { get; }
    internal ArticlePublisher Publisher { get; }
    internal ArticleQueries Articles { get; }
    internal DescribedArticles Described { get; }
    internal WindowQueries Windows { get; }
    internal SimilarQueries Similar { get; }
    internal EntityQueries Entities { get; }
    internal SpeakerNames Speakers { get; }
    internal AssertionQueries Assertions { get; }
    internal TimelineQueries Timelines { get; }
    internal EntityProfiles Profiles { get; }
    internal GraphQueries Graphs { get; }
    internal UploadQueries Uploads { get; }
    internal StatsQueries Stats { get; }

    internal static async Task<TestStore> CreateAsync(AzuriteFixture azurite, int shards = 4)
    {
        var account = StorageAccount.Open(azurite.ConnectionString);
        await account.ReadyAsync(default);
        foreach (var table in new[] { account.Uploads, account.Index, account.Directory })
        {
            await table.DeleteAsync();
            await table.CreateAsync();
        }

        return new TestStore(account, new StorageOptions { Shards = shards });
    }

    /// <summary>The same account under another number of shards.</summary>
    internal TestStore WithShards(int shards) => new(Account, new StorageOptions { Shards = shards });

    /// <summary>Takes a name through receipt and publication, as parse and enrichment would.</summary>
    internal async Task<UploadRow> PublishAsync(ArticleDocument article)
    {
        var name = article.Source.Path[(ArticleId.Container.Length + 1)..];
        var row = await Registry.ReceiveAsync(name, article.Source.ReceivedAt, default);
        row.InputHash = InputHash;
        row.Pending++;
        await Registry.ReplaceAsync(row, default);
        await Publisher.PublishAsync(row, article, UploadState.Enriched, default);
        return row;
    }

    internal async Task<IReadOnlyList<string>> IndexRowsAsync(string id)
    {
        var rows = new List<string>();
        await foreach (var row in Account.Index.QueryAsync<TableEntity>("", select: ["PartitionKey", "RowKey"]))
            if (row.RowKey.Contains(id, StringComparison.Ordinal)) rows.Add(row.PartitionKey + " " + row.RowKey);
        return rows;
    }
}
