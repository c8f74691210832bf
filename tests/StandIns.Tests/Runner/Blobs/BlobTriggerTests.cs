using Azure.Storage.Queues.Models;
using TestKit;

namespace StandIns.Tests.Runner.Blobs;

/// <summary>Blobs start functions as the real host lets them.</summary>
[Collection(RunnerGroup.Name)]
public sealed class BlobTriggerTests(AzuriteFixture azurite)
{
    private readonly BlobCase _case = new(azurite);
    private readonly Recorder _recorder = new();

    [Fact]
    public async Task Blobs_that_lie_there_run_at_the_start_each_once_and_others_not_at_all()
    {
        await _case.PutAsync("a.txt", "1");
        await _case.PutAsync("deep/er/b.txt", "2");
        await _case.PutAsync("c.html", "3");

        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);
        await IdleAfterAsync(2);

        Assert.Equal(["a=1", "deep/er/b=2"], _recorder.Notes.Order());
    }

    [Fact]
    public async Task A_container_that_is_made_later_is_seen()
    {
        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);

        await _case.PutAsync("late.txt", "1");
        await IdleAfterAsync(1);

        Assert.Equal(["late=1"], _recorder.Notes);
    }

    [Fact]
    public async Task A_blob_that_is_written_over_runs_again()
    {
        await _case.PutAsync("a.txt", "1");
        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);
        await IdleAfterAsync(1);

        await _case.PutAsync("a.txt", "2");
        await IdleAfterAsync(2);

        Assert.Equal(["a=1", "a=2"], _recorder.Notes);
    }

    [Fact]
    public async Task Blobs_that_are_written_without_a_pause_while_it_scans_are_all_seen()
    {
        const int Blobs = 60;
        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);

        // Names against the order of the listing, so that a scan passes by what is written behind it.
        for (var i = Blobs; i > 0; i--)
            await _case.PutAsync($"{i:D3}.txt", "x");
        await IdleAfterAsync(Blobs);

        Assert.Equal(Blobs, _recorder.Notes.Distinct().Count());
    }

    [Fact]
    public async Task A_restart_runs_nothing_again_and_sees_what_is_new()
    {
        for (var i = 0; i < 20; i++)
            await _case.PutAsync($"{i}.txt", "x");
        await using (await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings))
            await IdleAfterAsync(20);
        await _case.PutAsync("new.txt", "x");

        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);
        await IdleAfterAsync(21);

        Assert.Equal("new=x", _recorder.Notes[^1]);
    }

    [Fact]
    public async Task A_blob_whose_receipt_is_deleted_runs_again_after_a_restart()
    {
        await _case.PutAsync("a.txt", "x");
        await using (await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings))
            await IdleAfterAsync(1);
        await foreach (var receipt in _case.HostContainer.GetBlobsAsync(prefix: _case.ReceiptFolder))
            await _case.HostContainer.DeleteBlobAsync(receipt.Name);

        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);
        await IdleAfterAsync(2);

        Assert.Equal(["a=x", "a=x"], _recorder.Notes);
    }

    [Fact]
    public async Task A_receipt_carries_its_quoted_etag_and_is_complete()
    {
        await _case.PutAsync("a.txt", "x");
        await using var app = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);
        await IdleAfterAsync(1);

        var etag = (await _case.Container.GetBlobClient("a.txt").GetPropertiesAsync()).Value.ETag;
        var path = $"{_case.ReceiptFolder}Host.Functions.NoteBlob/{etag.ToString("H")}/{_case.Container.Name}/a.txt";
        var receipt = _case.HostContainer.GetBlobClient(path);
        await Until.TrueAsync(async () => (await receipt.GetPropertiesAsync()).Value.Metadata.Count == 0, "the receipt is completed");

        Assert.Equal(0, (await receipt.GetPropertiesAsync()).Value.ContentLength);
    }

    [Fact]
    public async Task A_failing_blob_is_tried_five_times_and_its_event_becomes_poison()
    {
        await _case.PutAsync("bad.txt", "x");

        await using var app = await RunnerApp.StartAsync(typeof(FailBlob), _recorder, _case.Settings);
        var poison = await PoisonAsync("bad.txt");

        Assert.Equal(Enumerable.Repeat($"bad.txt {_case.Container.Name}/bad.txt", 5), _recorder.Notes);
        Assert.Contains("\"FunctionId\":\"Host.Functions.FailBlob\"", poison, StringComparison.Ordinal);
        Assert.Contains("\"Type\":\"BlobTrigger\"", poison, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_processes_share_the_blobs_each_runs_once()
    {
        const int Blobs = 24;
        for (var i = 0; i < Blobs; i++)
            await _case.PutAsync($"{i}.txt", "x");
        var other = new Recorder();

        await using var first = await RunnerApp.StartAsync(typeof(NoteBlob), _recorder, _case.Settings);
        await using var second = await RunnerApp.StartAsync(typeof(NoteBlob), other, _case.Settings);
        await Until.TrueAsync(() => _recorder.Count + other.Count == Blobs, "all blobs ran");
        await NoEventsAsync();

        Assert.Equal(Blobs, _recorder.Notes.Concat(other.Notes).Distinct().Count());
        Assert.Equal(Blobs, _recorder.Count + other.Count);
    }

    [Fact]
    public async Task The_event_of_a_deleted_blob_is_dropped()
    {
        await _case.PutAsync("first", "1");
        await _case.PutAsync("second", "2");
        string[] settings = [.. _case.Settings, "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism=1"];

        await using var app = await RunnerApp.StartAsync(typeof(HoldBlob), _recorder, settings);
        await Until.TrueAsync(() => _recorder.Count == 1, "the first blob runs");
        await Until.TrueAsync(async () => await EventsAsync() == 2, "the second blob waits in the queue");
        await _case.Container.DeleteBlobAsync(_recorder.Notes[0].Contains("first", StringComparison.Ordinal) ? "second" : "first");
        _recorder.Gate.SetResult();
        await NoEventsAsync();

        Assert.Equal(2, _recorder.Count);
        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_blob_that_changed_after_its_event_runs_once_with_what_it_is_now()
    {
        await _case.PutAsync("first", "1");
        await _case.PutAsync("second", "1");
        string[] settings = [.. _case.Settings, "AzureFunctionsJobHost:extensions:blobs:maxDegreeOfParallelism=1"];

        await using var app = await RunnerApp.StartAsync(typeof(HoldBlob), _recorder, settings);
        await Until.TrueAsync(() => _recorder.Count == 1, "the first blob runs");
        await Until.TrueAsync(async () => await EventsAsync() == 2, "the second blob waits in the queue");
        var waiting = _recorder.Notes[0].Contains("first", StringComparison.Ordinal) ? "second" : "first";
        await _case.PutAsync(waiting, "2");
        _recorder.Gate.SetResult();
        await IdleAfterAsync(4);

        Assert.Single(_recorder.Notes, note => note == $"end {waiting} 2");
        Assert.DoesNotContain(_recorder.Notes, note => note == $"end {waiting} 1");
    }

    [Fact]
    public async Task A_function_on_event_grid_is_told_of_and_never_runs_here()
    {
        await _case.PutAsync("a", "x");

        await using var app = await RunnerApp.StartAsync(typeof(EventGridBlob), _recorder, _case.Settings);
        await Until.TrueAsync(() => app.Log.All.Any(line => line.Contains("Event Grid", StringComparison.Ordinal)), "the warning is logged");

        Assert.False(await _case.Events.ExistsAsync());
        Assert.Empty(_recorder.Notes);
    }

    private async Task IdleAfterAsync(int notes)
    {
        await Until.TrueAsync(() => _recorder.Count >= notes, $"{notes} notes");
        await NoEventsAsync();
        Assert.Equal(notes, _recorder.Count);
    }

    private Task NoEventsAsync() => Until.TrueAsync(async () => await EventsAsync() == 0, "the queue of events is empty");

    private async Task<int> EventsAsync() =>
        await _case.Events.ExistsAsync() ? (await _case.Events.GetPropertiesAsync()).Value.ApproximateMessagesCount : 0;

    private async Task<string> PoisonAsync(string blob)
    {
        string? found = null;
        var queue = _case.Queue("webjobs-blobtrigger-poison");
        await Until.TrueAsync(
            async () =>
            {
                PeekedMessage[] peeked = await queue.ExistsAsync() ? (await queue.PeekMessagesAsync(32)).Value : [];
                found = peeked.Select(message => message.Body.ToString())
                    .FirstOrDefault(body => body.Contains(_case.Container.Name, StringComparison.Ordinal) && body.Contains(blob, StringComparison.Ordinal));
                return found is not null;
            },
            "the event is in the poison queue");
        return found!;
    }
}
