using Azure.Storage.Queues;
using TestKit;

namespace StandIns.Tests.Runner.Queues;

/// <summary>A message comes in the form that the parameter asks for.</summary>
[Collection(RunnerGroup.Name)]
public sealed class MessageBindingTests(AzuriteFixture azurite)
{
    private readonly QueueCase _case = new(azurite);
    private readonly Recorder _recorder = new();

    [Theory]
    [InlineData("record", """{"NAME":"pen","amount":3}""", "record pen 3 True 3 null AsRecord True")]
    [InlineData("bytes", "\u0646\u0635", "bytes 4")]
    [InlineData("message", "text", "message text 1 True")]
    public async Task A_parameter_gets_the_message_as_its_type_says(string kind, string sent, string expected)
    {
        var queue = new QueueClient(azurite.ConnectionString, $"{_case.Name}-{kind}", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await queue.CreateAsync();
        await queue.SendMessageAsync(sent);

        await using var app = await RunnerApp.StartAsync(typeof(BindMessage), _recorder, _case.Settings);
        await Until.TrueAsync(async () => (await queue.GetPropertiesAsync()).Value.ApproximateMessagesCount == 0, "the message is deleted");

        Assert.Equal([expected], _recorder.Notes);
    }
}
