using Microsoft.Azure.Functions.Worker.LocalRunner.Queues;

namespace StandIns.Tests.Runner.Queues;

public sealed class PollingBackoffTests
{
    // A random number of one half makes the factor exactly one.
    private readonly PollingBackoff _backoff = new(TimeSpan.FromSeconds(2), () => 0.5);

    [Fact]
    public void Next_GrowsToTheLongest_AndStays() => Assert.Equal([100, 200, 300, 500, 900, 1700, 2000, 2000], Waits(8));

    [Fact]
    public void Next_BeginsAnew_AfterReset()
    {
        Waits(8);

        _backoff.Reset();

        Assert.Equal([100, 200], Waits(2));
    }

    [Fact]
    public void Next_IsNeverLonger_WhenTheLongestIsTheShortest() =>
        Assert.Equal(TimeSpan.FromMilliseconds(100), new PollingBackoff(TimeSpan.FromMilliseconds(100), () => 1).Next());

    private List<double> Waits(int count) => [.. Enumerable.Range(0, count).Select(_ => _backoff.Next().TotalMilliseconds)];
}
