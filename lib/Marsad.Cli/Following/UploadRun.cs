using Marsad.Cli.Api;
using Marsad.Cli.Files;
using Spectre.Console;

namespace Marsad.Cli.Following;

/// <summary>Uploads files and follows them to their end, with progress on standard error.</summary>
internal sealed class UploadRun(MarsadApi api, Terminal terminal)
{
    private readonly Uploader _uploader = new(api);

    /// <summary>Fates of all files and of the items in them, sorted by name; without waiting they say only what the app took.</summary>
    public async Task<IReadOnlyList<Fate>> RunAsync(IReadOnlyList<InputFile> files, bool wait, CancellationToken cancellationToken)
    {
        if (!terminal.Messages.Profile.Capabilities.Interactive)
            return await StepsAsync(files, wait, new Steps(() => { }, _ => { }, () => { }), cancellationToken);

        return await terminal.Messages.Progress().HideCompleted(true).StartAsync(context =>
        {
            var sent = context.AddTask(terminal.Texts["progress.upload"], maxValue: files.Count);
            var ended = wait ? context.AddTask(terminal.Texts["progress.read"], maxValue: files.Count) : null;
            return StepsAsync(files, wait, new Steps(() => sent.Increment(1), items => Extend(ended, items), () => ended?.Increment(1)), cancellationToken);
        });
    }

    private async Task<IReadOnlyList<Fate>> StepsAsync(IReadOnlyList<InputFile> files, bool wait, Steps steps, CancellationToken cancellationToken)
    {
        await _uploader.RunAsync(files, steps.Sent, cancellationToken);
        foreach (var refused in _uploader.Refused) Settle(refused, steps);
        var taken = wait
            ? await new UploadWatch(api, terminal.Surroundings.Clock).FollowAsync(_uploader.Taken, steps.Found, fate => Settle(fate, steps), cancellationToken)
            : [.. _uploader.Taken.Select(upload => new Fate { Name = upload.Name, Id = upload.Id, State = UploadStatus.Received })];
        return [.. taken.Concat(_uploader.Refused).OrderBy(fate => fate.Place, StringComparer.Ordinal)];
    }

    private static void Extend(ProgressTask? task, int items)
    {
        if (task is not null) task.MaxValue += items;
    }

    private void Settle(Fate fate, Steps steps)
    {
        steps.Settled();
        terminal.SayLine(FateTable.Line(fate, terminal.Texts));
    }

    private sealed record Steps(Action Sent, Action<int> Found, Action Settled);
}
