using System.Collections.Concurrent;
using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;

namespace Marsad.Cli.Following;

/// <summary>Asks the app what became of uploads, and of the items of those that are containers, until each has come to an end.</summary>
internal sealed class UploadWatch(MarsadApi api, TimeProvider clock)
{
    private const int SideBySide = 8;
    private const int MostAtOnce = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    // A file that keeps failing is given up by the app after five tries; silence beyond that means that nothing works on it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<Upload, Fate> _last = new();

    /// <param name="found">Called with the number of items when a container has been unpacked.</param>
    /// <param name="settled">Called once for each upload and item when it has come to its end.</param>
    /// <returns>The last known fate of each; some are not final when nothing moved for three minutes.</returns>
    public async Task<IReadOnlyList<Fate>> FollowAsync(IReadOnlyList<Upload> uploads, Action<int> found, Action<Fate> settled, CancellationToken cancellationToken)
    {
        var pending = new Queue<Upload>(uploads);
        foreach (var upload in uploads) _last[upload] = Waiting(upload);
        var moved = clock.GetTimestamp();
        while (pending.Count > 0 && clock.GetElapsedTime(moved) < Patience)
        {
            var ended = await AskAsync(pending, settled, cancellationToken);
            if (ended.Count > 0) moved = clock.GetTimestamp();
            foreach (var fate in ended.Where(fate => fate.State == UploadStatus.Unpacked)) found(AddItems(fate, pending));
            if (pending.Count > 0) await Task.Delay(Pause, clock, cancellationToken);
        }

        return [.. _last.Values];
    }

    // Those that have not come to their end go to the back of the queue, so that none keeps others from being asked.
    private async Task<IReadOnlyCollection<Fate>> AskAsync(Queue<Upload> pending, Action<Fate> settled, CancellationToken cancellationToken)
    {
        var asked = new List<Upload>();
        while (asked.Count < MostAtOnce && pending.TryDequeue(out var next)) asked.Add(next);
        var ended = new ConcurrentBag<Fate>();
        var waiting = new ConcurrentQueue<Upload>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(asked, options, async (upload, stop) =>
        {
            var (fate, isFinal) = await LookAsync(upload, stop);
            _last[upload] = fate;
            if (isFinal) ended.Add(fate);
            else waiting.Enqueue(upload);
        });
        // One after another: what is told of them goes to one stream.
        foreach (var fate in ended) settled(fate);
        foreach (var upload in waiting) pending.Enqueue(upload);
        return ended;
    }

    private int AddItems(Fate container, Queue<Upload> pending)
    {
        for (var position = 0; position < container.Items; position++)
        {
            var name = ItemOrigin.NameOf(container.Name, position);
            var item = new Upload(name, ArticleId.FromName(name), null);
            _last[item] = Waiting(item);
            pending.Enqueue(item);
        }

        return container.Items ?? 0;
    }

    private async Task<(Fate Fate, bool IsFinal)> LookAsync(Upload upload, CancellationToken cancellationToken)
    {
        var answer = await api.FindArticleAsync(upload.Id, cancellationToken);
        // An item is known from the moment on when it is looked at.
        if (answer is null) return upload.IsItem ? (Waiting(upload), false) : (Waiting(upload) with { State = UploadStatus.Gone }, true);
        var article = answer.Value.Deserialize<ArticleAnswer>(ArticleJson.Compact)!;
        var isNew = upload.IsItem || article.Source?.ContentHash is not { } hash || hash == upload.ContentHash;
        return (Fate.Of(upload, article), article.Status.IsFinal && isNew);
    }

    private static Fate Waiting(Upload upload) => new() { Name = upload.Name, Id = upload.Id, State = UploadStatus.Received };
}
