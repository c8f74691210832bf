using System.Collections.Concurrent;
using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

/// <summary>Finds accounts by the names of settings: a connection string, or the parts of an address with an identity.</summary>
internal sealed class StorageConnections(IConfiguration configuration)
{
    internal const string HostStorage = "AzureWebJobsStorage";
    private readonly ConcurrentDictionary<string, StorageConnection> _connections = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The account of receipts, locks and schedules.</summary>
    internal StorageConnection Host => Get(null);

    /// <param name="name">Name of the setting; null means <see cref="HostStorage"/>.</param>
    internal StorageConnection Get(string? name) => _connections.GetOrAdd(string.IsNullOrEmpty(name) ? HostStorage : name, Open);

    private StorageConnection Open(string name)
    {
        string[] places = [$"AzureWebJobs{name}", name, $"ConnectionStrings:{name}"];
        if (places.Select(place => configuration[place]).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } connectionString)
            return OpenString(name, connectionString);

        var section = configuration.GetSection(name);
        if (!section.GetChildren().Any())
            throw new RunnerException($"The setting {name}, which says where the storage is, has no value; add it to local.settings.json or the environment.");

        var credential = new Lazy<TokenCredential>(() => Credential(section));
        return new StorageConnection(
            name,
            new(() => new BlobServiceClient(Address(section, "blob"), credential.Value)),
            new(() => new QueueServiceClient(Address(section, "queue"), credential.Value)));
    }

    private static StorageConnection OpenString(string name, string connectionString) => new(
        name,
        new(() => Parse(name, () => new BlobServiceClient(connectionString))),
        new(() => Parse(name, () => new QueueServiceClient(connectionString))));

    private static T Parse<T>(string name, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
        {
            throw new RunnerException($"The setting {name} is not a storage connection string: {e.Message}", e);
        }
    }

    private static Uri Address(IConfigurationSection section, string service)
    {
        var text = section[$"{service}ServiceUri"]
            ?? section["serviceUri"]
            ?? (section["accountName"] is { } account ? $"https://{account}.{service}.core.windows.net" : null)
            ?? throw new RunnerException($"The settings {section.Key}__* name no {service} storage; set {section.Key}__accountName or {section.Key}__{service}ServiceUri.");
        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            ? address
            : throw new RunnerException($"The settings {section.Key}__* hold \"{text}\", which is not an address.");
    }

    private static DefaultAzureCredential Credential(IConfigurationSection section) =>
        new(new DefaultAzureCredentialOptions { ManagedIdentityClientId = section["clientId"] });
}
