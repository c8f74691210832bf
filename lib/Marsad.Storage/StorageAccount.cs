using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Marsad.Document;

namespace Marsad.Storage;

/// <summary>The containers, queue and tables of one storage account.</summary>
public sealed class StorageAccount
{
    /// <summary>Setting that holds the connection string, as the functions host names it.</summary>
    public const string ConnectionSetting = "AzureWebJobsStorage";

    /// <summary>Queue from parsing to enrichment.</summary>
    public const string EnrichQueue = "enrich";

    /// <summary>Queue of articles whose enrichment was given up.</summary>
    public const string EnrichPoisonQueue = EnrichQueue + "-poison";

    /// <summary>Queue of uploads whose parsing was given up, as the functions host names it.</summary>
    public const string ParsePoisonQueue = "webjobs-blobtrigger-poison";

    private readonly Lock _gate = new();
    private Task? _ready;

    private StorageAccount(BlobServiceClient blobs, QueueServiceClient queues, TableServiceClient tables)
    {
        Articles = blobs.GetBlobContainerClient(ArticleId.Container);
        Parsed = blobs.GetBlobContainerClient("parsed");
        Enriched = blobs.GetBlobContainerClient("enriched");
        Enrich = queues.GetQueueClient(EnrichQueue);
        EnrichPoison = queues.GetQueueClient(EnrichPoisonQueue);
        ParsePoison = queues.GetQueueClient(ParsePoisonQueue);
        Uploads = tables.GetTableClient("uploads");
        Index = tables.GetTableClient("index");
        Directory = tables.GetTableClient("directory");
    }

    /// <summary>Files as uploaded.</summary>
    public BlobContainerClient Articles { get; }

    /// <summary>Parsed documents, named by article and input hash.</summary>
    public BlobContainerClient Parsed { get; }

    /// <summary>Enriched documents, named by article and generation.</summary>
    public BlobContainerClient Enriched { get; }

    /// <summary>Articles that wait for enrichment.</summary>
    public QueueClient Enrich { get; }

    /// <summary>Articles whose enrichment was given up; the functions host makes it.</summary>
    public QueueClient EnrichPoison { get; }

    /// <summary>Uploads whose parsing was given up; the functions host makes it.</summary>
    public QueueClient ParsePoison { get; }

    /// <summary>One head row an upload and the log of what arrived.</summary>
    public TableClient Uploads { get; }

    /// <summary>Index rows of the articles by month and shard.</summary>
    public TableClient Index { get; }

    /// <summary>Where keys occur, and the catalogue of entities.</summary>
    public TableClient Directory { get; }

    /// <summary>Opens the account of a connection string.</summary>
    public static StorageAccount Open(string connectionString) => new(
        new BlobServiceClient(connectionString),
        new QueueServiceClient(connectionString, QueueOptions),
        new TableServiceClient(connectionString));

    /// <summary>Opens the account that the settings name: a connection string, or an account name with the app's identity.</summary>
    /// <exception cref="ArgumentException">The settings name no account.</exception>
    public static StorageAccount Open(Func<string, string?> setting)
    {
        if (setting(ConnectionSetting) is { Length: > 0 } connectionString) return Open(connectionString);
        if (setting(ConnectionSetting + "__accountName") is not { Length: > 0 } account)
            throw new ArgumentException($"No storage account: set {ConnectionSetting} or {ConnectionSetting}__accountName.");
        var clientId = setting(ConnectionSetting + "__clientId");
        TokenCredential credential = new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = clientId });
        return new StorageAccount(
            new BlobServiceClient(Endpoint(account, "blob"), credential),
            new QueueServiceClient(Endpoint(account, "queue"), credential, QueueOptions),
            new TableServiceClient(Endpoint(account, "table"), credential));
    }

    /// <summary>Makes what is missing in the account, once a process; a failure is tried again at the next call.</summary>
    public async Task ReadyAsync(CancellationToken cancellationToken)
    {
        Task task;
        lock (_gate)
        {
            if (_ready is null || _ready.IsFaulted || _ready.IsCanceled) _ready = CreateAsync();
            task = _ready;
        }

        await task.WaitAsync(cancellationToken);
    }

    // The functions host writes and reads queue messages in Base64.
    private static QueueClientOptions QueueOptions => new() { MessageEncoding = QueueMessageEncoding.Base64 };

    private static Uri Endpoint(string account, string service) => new($"https://{account}.{service}.core.windows.net");

    private Task CreateAsync() => Task.WhenAll(
        Articles.CreateIfNotExistsAsync(),
        Parsed.CreateIfNotExistsAsync(),
        Enriched.CreateIfNotExistsAsync(),
        Enrich.CreateIfNotExistsAsync(),
        Uploads.CreateIfNotExistsAsync(),
        Index.CreateIfNotExistsAsync(),
        Directory.CreateIfNotExistsAsync());
}
