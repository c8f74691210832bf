using Azure.Storage.Queues;
using TestKit;

namespace StandIns.Tests.Runner.Queues;

/// <summary>Queues that no other test knows.</summary>
internal sealed class QueueCase(AzuriteFixture azurite)
{
    internal string Name { get; } = $"q{Guid.NewGuid():N}";

    internal string Storage => $"AzureWebJobsStorage={azurite.ConnectionString}";

    internal QueueClient Queue => Open(Name);

    internal QueueClient Poison => Open($"{Name}-poison");

    /// <summary>Quick tries, so that tests wait for nothing.</summary>
    internal string[] Settings => [Storage, $"QueueName={Name}", "AzureFunctionsJobHost:extensions:queues:maxPollingInterval=00:00:00.200"];

    internal async Task SendAsync(params string[] messages)
    {
        await Queue.CreateIfNotExistsAsync();
        foreach (var message in messages)
            await Queue.SendMessageAsync(message);
    }

    /// <summary>Messages that are there, in sight or not.</summary>
    internal async Task<int> CountAsync() => (await Queue.GetPropertiesAsync()).Value.ApproximateMessagesCount;

    private QueueClient Open(string name) =>
        new(azurite.ConnectionString, name, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
}
