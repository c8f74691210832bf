using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using TestKit;

namespace StandIns.Tests.Runner.Timers;

/// <summary>The clock starts functions as the real host lets it.</summary>
[Collection(RunnerGroup.Name)]
public sealed class TimerTriggerTests(AzuriteFixture azurite)
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly string _hostId = Guid.NewGuid().ToString("N")[..20];
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task A_timer_of_seconds_runs_again_and_again_without_a_status()
    {
        await using var app = await StartAsync(typeof(TickTimer), "* * * * * *");
        await Until.TrueAsync(() => _recorder.Count >= 2, "two ticks");

        Assert.All(_recorder.Notes, note => Assert.Equal("past due False, monitored False", note));
        Assert.False(await Status(nameof(TickTimer)).ExistsAsync());
    }

    [Fact]
    public async Task A_time_span_is_a_schedule_too()
    {
        await using var app = await StartAsync(typeof(TickTimer), "00:00:00.100");

        await Until.TrueAsync(() => _recorder.Count >= 2, "two ticks");
    }

    [Fact]
    public async Task The_first_start_of_a_long_schedule_writes_its_status_and_runs_nothing()
    {
        await using var app = await StartAsync(typeof(TickTimer), "0 0 3 1 1 *");
        await Until.TrueAsync(async () => await Status(nameof(TickTimer)).ExistsAsync(), "the status is written");

        var status = await ReadAsync(nameof(TickTimer));
        Assert.True(status.Next > Now.UtcDateTime);
        Assert.Equal(default, status.Last);
        Assert.Empty(_recorder.Notes);
    }

    [Fact]
    public async Task What_was_missed_runs_once_and_is_past_due()
    {
        var missed = Now.AddDays(-3).UtcDateTime;
        await WriteAsync(nameof(TickTimer), new ScheduleStatus { Last = missed, Next = missed.AddHours(1), LastUpdated = missed });

        await using var app = await StartAsync(typeof(TickTimer), "0 0 * * * *");
        await Until.TrueAsync(async () => (await ReadAsync(nameof(TickTimer))).Next > Now.UtcDateTime, "the status is brought up to date");

        Assert.Equal(["past due True, monitored True"], _recorder.Notes);
        Assert.True((await ReadAsync(nameof(TickTimer))).Last >= Now.UtcDateTime);
    }

    [Fact]
    public async Task A_start_up_run_happens_once_and_its_failure_is_told()
    {
        await using var app = await StartAsync(typeof(StartTimer), "");
        await Until.TrueAsync(() => app.Log.All.Any(line => line.Contains("Function StartTimer failed", StringComparison.Ordinal)), "the failure is logged");

        Assert.Equal(["past due False"], _recorder.Notes);
    }

    [Fact]
    public async Task Two_processes_run_a_timer_in_one_of_them()
    {
        var other = new Recorder();
        await using var first = await StartAsync(typeof(TickTimer), "* * * * * *");
        await Until.TrueAsync(() => _recorder.Count >= 1, "the first ticks");

        await using (await StartAsync(typeof(TickTimer), "* * * * * *", other))
            await Until.TrueAsync(() => _recorder.Count >= 4, "the first ticks on");
        Assert.Empty(other.Notes);
    }

    [Fact]
    public async Task A_process_that_stops_hands_the_timer_over()
    {
        var other = new Recorder();
        var first = await StartAsync(typeof(TickTimer), "* * * * * *");
        await Until.TrueAsync(() => _recorder.Count >= 1, "the first ticks");
        await using var second = await StartAsync(typeof(TickTimer), "* * * * * *", other);

        await first.DisposeAsync();

        await Until.TrueAsync(() => other.Count >= 1, "the second ticks");
    }

    private Task<RunnerApp> StartAsync(Type functions, string schedule, Recorder? recorder = null) => RunnerApp.StartAsync(
        functions,
        recorder ?? _recorder,
        $"AzureWebJobsStorage={azurite.ConnectionString}",
        $"Schedule={schedule}",
        $"AzureFunctionsWebHost:hostid={_hostId}");

    private BlobClient Status(string function) =>
        new(azurite.ConnectionString, "azure-webjobs-hosts", $"timers/{_hostId}/Host.Functions.{function}/status");

    private async Task<ScheduleStatus> ReadAsync(string function) =>
        (await Status(function).DownloadContentAsync()).Value.Content.ToObjectFromJson<ScheduleStatus>()!;

    private async Task WriteAsync(string function, ScheduleStatus status)
    {
        await new BlobContainerClient(azurite.ConnectionString, "azure-webjobs-hosts").CreateIfNotExistsAsync();
        await Status(function).UploadAsync(BinaryData.FromObjectAsJson(status), overwrite: true);
    }
}
