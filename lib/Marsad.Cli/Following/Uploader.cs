using System.Collections.Concurrent;
using System.Security.Cryptography;
using Marsad.Cli.Api;
using Marsad.Cli.Files;
using Marsad.Document;

namespace Marsad.Cli.Following;

/// <summary>Uploads files side by side; one that is refused does not stop the others.</summary>
internal sealed class Uploader(MarsadApi api)
{
    private const int SideBySide = 4;

    private readonly ConcurrentBag<Upload> _taken = [];
    private readonly ConcurrentBag<Fate> _refused = [];

    public IReadOnlyList<Upload> Taken => [.. _taken.OrderBy(upload => upload.Name, StringComparer.Ordinal)];
    public IReadOnlyList<Fate> Refused => [.. _refused.OrderBy(fate => fate.Name, StringComparer.Ordinal)];

    /// <param name="done">Called after each file.</param>
    public Task RunAsync(IEnumerable<InputFile> files, Action done, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(files, options, async (file, stop) =>
        {
            await UploadAsync(file, stop);
            done();
        });
    }

    private async Task UploadAsync(InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            var hash = await HashAsync(file.FullPath, cancellationToken);
            _taken.Add(new Upload(file.Name, await api.UploadAsync(file, cancellationToken), hash));
        }
        catch (CommandFailure failure)
        {
            Refuse(file, language => failure.Sentence(new Texts(language)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Refuse(file, _ => error.Message);
        }
    }

    private void Refuse(InputFile file, Func<Language, string> sentence) => _refused.Add(new Fate
    {
        Name = file.Name,
        State = Fate.Refused,
        Reason = new Bilingual(sentence(Language.Arabic), sentence(Language.English)),
    });

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var content = File.OpenRead(path);
        return "sha256:" + Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }
}
