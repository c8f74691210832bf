using System.Text.Json;
using Marsad.Cli.Files;
using Marsad.Document;
using Marsad.Parsing.Containers;

namespace Marsad.Cli.Annotating;

/// <summary>Writes one document for each file, and one for each item of a container.</summary>
internal sealed class FileAnnotation(ArticleReader reader, Terminal terminal)
{
    private readonly List<Annotated> _written = [];

    /// <returns>The exit code: a file or item that is no article fails, but its document is written and says why.</returns>
    public async Task<int> RunAsync(IEnumerable<string> paths, string folder, bool json, CancellationToken cancellationToken)
    {
        foreach (var file in InputFiles.Find(paths))
        {
            await using var content = File.OpenRead(file.FullPath);
            await AnnotateAsync(new SourceContent(file.Name, content), folder, cancellationToken);
        }

        var failed = _written.Count(document => !document.IsUsable);
        if (json) terminal.WriteJson(new { items = _written });
        else terminal.Say("annotate.done", _written.Count, folder);
        if (failed > 0) terminal.Say("annotate.failed", failed);
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task AnnotateAsync(SourceContent source, string folder, CancellationToken cancellationToken)
    {
        var file = await source.ReadAsync(terminal.Surroundings.Clock.GetUtcNow(), cancellationToken);
        var document = reader.IsContainer(file) ? await UnpackAsync(file, source.Content, folder, cancellationToken) : reader.Annotate(reader.Parse(file));
        await WriteAsync(file.Name, await source.StampAsync(document, cancellationToken), folder, cancellationToken);
    }

    private async Task<ArticleDocument> UnpackAsync(SourceFile file, Stream content, string folder, CancellationToken cancellationToken)
    {
        var container = reader.Open(file, content);
        foreach (var item in container.Items())
        {
            await using var inner = await SpoolAsync(item, cancellationToken);
            await AnnotateAsync(new SourceContent(item.Name, inner, item.Hints, item.Origin), folder, cancellationToken);
        }

        return reader.Describe(container, file);
    }

    // A nested container may be larger than memory, and has to be sought in.
    private static async Task<Stream> SpoolAsync(ContainerItem item, CancellationToken cancellationToken)
    {
        if (item.Rest is null) return new MemoryStream(item.Content.ToArray(), writable: false);
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 81_920, FileOptions.DeleteOnClose);
        await using var content = item.Open();
        await content.CopyToAsync(file, cancellationToken);
        file.Position = 0;
        return file;
    }

    private async Task WriteAsync(string name, ArticleDocument article, string folder, CancellationToken cancellationToken)
    {
        var output = Path.Combine(folder, name + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        await using var stream = File.Create(output);
        await JsonSerializer.SerializeAsync(stream, article, ArticleJson.Indented, cancellationToken);
        var written = new Annotated(name, article.Id, article.Outcome, article.Reason, article.Contents?.Items, output);
        _written.Add(written);
        if (!written.IsUsable) terminal.SayLine(written.Line(terminal.Texts));
    }
}
