using Azure.Storage.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TestKit;

namespace StandIns.Tests.Runner.Queues;

/// <summary>Messages start functions as the real host lets them.</summary>
[Collection(RunnerGroup.Name)]
public sealed class QueueTriggerTests(AzuriteFixture azurite)
{
    private readonly QueueCase _case = new(azurite);
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task A_message_runs_the_function_once_and_is_gone()
    {
        await _case.SendAsync("hello");

        await using var app = await RunnerApp.StartAsync(typeof(NoteMessage), _recorder, _case.Settings);
        await Until.TrueAsync(async () => await _case.CountAsync() == 0, "the message is deleted");

        Assert.Equal(["hello"], _recorder.Notes);
    }

    [Fact]
    public async Task A_failing_message_is_tried_five_times_and_its_body_becomes_poison()
    {
        await _case.SendAsync("bad");

        await using var app = await RunnerApp.StartAsync(typeof(FailMessage), _recorder, _case.Settings);
        await Until.TrueAsync(async () => await _case.CountAsync() == 0, "the message is moved");

        Assert.Equal(["bad 1", "bad 2", "bad 3", "bad 4", "bad 5"], _recorder.Notes);
        Assert.Equal("bad", (await _case.Poison.ReceiveMessageAsync()).Value.Body.ToString());
        Assert.Contains(app.Log.All, line => line.Contains($"Moving message to queue '{_case.Name}-poison'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_that_was_received_too_often_is_poison_without_a_try()
    {
        await _case.SendAsync("worn");
        for (var i = 0; i < 5; i++)
        {
            var received = (await _case.Queue.ReceiveMessageAsync()).Value;
            await _case.Queue.UpdateMessageAsync(received.MessageId, received.PopReceipt, visibilityTimeout: TimeSpan.Zero);
        }

        await using var app = await RunnerApp.StartAsync(typeof(FailMessage), _recorder, _case.Settings);
        await Until.TrueAsync(async () => await _case.CountAsync() == 0, "the message is moved");

        Assert.Empty(_recorder.Notes);
    }

    [Fact]
    public async Task A_message_that_is_not_base64_is_poison_without_a_try()
    {
        await _case.Queue.CreateAsync();
        await new QueueClient(azurite.ConnectionString, _case.Name).SendMessageAsync("not*base64");

        await using var app = await RunnerApp.StartAsync(typeof(NoteMessage), _recorder, _case.Settings);
        await Until.TrueAsync(async () => await _case.CountAsync() == 0, "the message is moved");

        Assert.Empty(_recorder.Notes);
    }

    [Fact]
    public async Task A_function_that_outlives_its_lease_runs_once()
    {
        await _case.SendAsync("long");
        string[] settings = [.. _case.Settings, "LocalRunner:MessageLease=00:00:02"];

        await using var app = await RunnerApp.StartAsync(typeof(HoldMessage), _recorder, settings);
        await Until.TrueAsync(() => _recorder.Count == 1, "the function runs");
        await Until.StaysTrueAsync(
            async () => (await _case.Queue.PeekMessageAsync()).Value is null, TimeSpan.FromSeconds(5), "the message came in sight while its function ran");
        _recorder.Gate.SetResult();
        await Until.TrueAsync(async () => await _case.CountAsync() == 0, "the message is deleted");

        Assert.Equal(["begin long", "end long"], _recorder.Notes);
    }

    [Fact]
    public async Task No_more_messages_run_at_once_than_batch_and_threshold_allow()
    {
        await _case.SendAsync([.. Enumerable.Range(0, 12).Select(i => $"{i}")]);
        string[] settings =
            [.. _case.Settings, "AzureFunctionsJobHost:extensions:queues:batchSize=3", "AzureFunctionsJobHost:extensions:queues:newBatchThreshold=1"];

        await using var app = await RunnerApp.StartAsync(typeof(HoldMessage), _recorder, settings);
        await Until.TrueAsync(() => _recorder.Count == 3, "the first batch runs");
        _recorder.Gate.SetResult();
        await Until.TrueAsync(async () => await _case.CountAsync() == 0, "all messages are deleted");

        Assert.Equal(24, _recorder.Count);
        Assert.InRange(_recorder.MostRunning, 3, 4);
    }

    [Fact]
    public async Task A_queue_that_is_made_later_is_read()
    {
        await using var app = await RunnerApp.StartAsync(typeof(NoteMessage), _recorder, _case.Settings);
        Assert.False(await _case.Queue.ExistsAsync());

        await _case.SendAsync("late");
        await Until.TrueAsync(() => _recorder.Count == 1, "the message is found");

        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Warning", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_waits_for_running_functions_and_completes_their_messages()
    {
        await _case.SendAsync("work");
        var app = await RunnerApp.StartAsync(typeof(HoldMessage), _recorder, _case.Settings);
        await Until.TrueAsync(() => _recorder.Count == 1, "the function runs");

        var stop = app.StopAsync();
        Assert.False(stop.IsCompleted);
        _recorder.Gate.SetResult();
        await stop;

        Assert.Equal(["begin work", "end work"], _recorder.Notes);
        Assert.Equal(0, await _case.CountAsync());
        await app.DisposeAsync();
    }

    [Fact]
    public async Task A_function_that_does_not_end_is_cancelled_when_the_time_to_stop_is_over_and_its_message_comes_back()
    {
        await _case.SendAsync("endless");
        var app = await RunnerApp.StartAsync(
            typeof(EndlessMessage),
            _recorder,
            builder => builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(300)),
            _case.Settings);
        await Until.TrueAsync(() => _recorder.Count == 1, "the function runs");

        await app.DisposeAsync();

        Assert.Equal(1, (await _case.Queue.ReceiveMessageAsync()).Value.DequeueCount - 1);
    }
}
