namespace StandIns.Tests.Runner;

/// <summary>Waits for what must become true.</summary>
internal static class Until
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    internal static Task TrueAsync(Func<bool> condition, string what) => TrueAsync(() => Task.FromResult(condition()), what);

    internal static async Task TrueAsync(Func<Task<bool>> condition, string what)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (!await condition())
        {
            Assert.False(limit.IsCancellationRequested, $"It did not happen within {Limit}: {what}");
            await Task.Delay(Pause);
        }
    }

    /// <summary>Fails as soon as the condition does not hold within the time.</summary>
    internal static async Task StaysTrueAsync(Func<Task<bool>> condition, TimeSpan time, string what)
    {
        using var end = new CancellationTokenSource(time);
        while (!end.IsCancellationRequested)
        {
            Assert.True(await condition(), what);
            await Task.Delay(Pause);
        }
    }
}
