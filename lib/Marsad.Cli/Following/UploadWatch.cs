using System.Collections.Concurrent;
using System.Text.Json;
using Marsad.Cli.Api;
using Marsad.Document;

namespace Marsad.Cli.Following;

/// <summary>Asks the app what became of uploads until each has come to an end.</summary>
internal sealed class UploadWatch(MarsadApi api, TimeProvider clock)
{
    private const int SideBySide = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    // A file that keeps failing is given up by the app after five tries; silence beyond that means that nothing works on it.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <param name="settled">Called once for each upload when it has come to its end.</param>
    /// <returns>The last known fate of each upload; some are not final when nothing moved for three minutes.</returns>
    public async Task<IReadOnlyList<Fate>> FollowAsync(IReadOnlyList<Upload> uploads, Action<Fate> settled, CancellationToken cancellationToken)
    {
        var last = new ConcurrentDictionary<Upload, Fate>();
        var pending = uploads;
        var moved = clock.GetTimestamp();
        while (pending.Count > 0 && clock.GetElapsedTime(moved) < Patience)
        {
            var ended = await AskAsync(pending, last, settled, cancellationToken);
            if (ended.Count > 0) moved = clock.GetTimestamp();
            pending = [.. pending.Where(upload => !ended.Contains(upload))];
            if (pending.Count > 0) await Task.Delay(Pause, clock, cancellationToken);
        }

        return [.. uploads.Select(upload => last.GetValueOrDefault(upload) ?? new Fate { Name = upload.Name, Id = upload.Id, State = "received" })];
    }

    private async Task<HashSet<Upload>> AskAsync(
        IReadOnlyList<Upload> pending, ConcurrentDictionary<Upload, Fate> last, Action<Fate> settled, CancellationToken cancellationToken)
    {
        var ended = new ConcurrentBag<Upload>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(pending, options, async (upload, stop) =>
        {
            var (fate, isFinal) = await LookAsync(upload, stop);
            last[upload] = fate;
            if (!isFinal) return;
            ended.Add(upload);
            settled(fate);
        });
        return [.. ended];
    }

    private async Task<(Fate Fate, bool IsFinal)> LookAsync(Upload upload, CancellationToken cancellationToken)
    {
        var answer = await api.FindArticleAsync(upload.Id, cancellationToken);
        if (answer is null) return (new Fate { Name = upload.Name, Id = upload.Id, State = UploadStatus.Gone }, true);
        var article = answer.Value.Deserialize<ArticleAnswer>(ArticleJson.Compact)!;
        var isNew = article.Source?.ContentHash is not { } hash || hash == upload.ContentHash;
        return (Fate.Of(upload, article), article.Status.IsFinal && isNew);
    }
}
