using System.Diagnostics;

namespace EndToEnd;

/// <summary>Waits for a condition, not for the clock.</summary>
internal static class Until
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    internal static async Task TrueAsync(Func<Task<bool>> condition, TimeSpan limit, Func<string> otherwise)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < limit, otherwise());
            await Task.Delay(Pause);
        }
    }
}
