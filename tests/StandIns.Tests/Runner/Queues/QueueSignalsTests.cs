using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

namespace StandIns.Tests.Runner.Queues;

public sealed class QueueSignalsTests
{
    private static readonly Uri Queue = new("http://127.0.0.1:10001/account/queue");
    private readonly QueueSignals _signals = new();

    [Fact]
    public async Task Wake_EndsTheWaitAtOnce()
    {
        var wait = WaitAsync(TimeSpan.FromHours(1));

        _signals.Wake(Queue);

        await wait.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Wake_EndsTheNextWait_WhenNobodyWaits()
    {
        _signals.Wake(Queue);
        _signals.Wake(Queue);

        await WaitAsync(TimeSpan.FromHours(1)).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(WaitAsync(TimeSpan.FromHours(1)).IsCompleted);
    }

    [Fact]
    public void Wake_LeavesOtherQueuesAsleep()
    {
        _signals.Wake(new Uri("http://127.0.0.1:10001/account/other"));

        Assert.False(WaitAsync(TimeSpan.FromHours(1)).IsCompleted);
    }

    [Fact]
    public async Task Wait_Ends_WhenItsTimeIsOver() => await WaitAsync(TimeSpan.FromMilliseconds(1)).WaitAsync(TimeSpan.FromSeconds(10));

    private Task WaitAsync(TimeSpan longest) => _signals.Of(Queue).WaitAsync(longest, TimeProvider.System, CancellationToken.None);
}
