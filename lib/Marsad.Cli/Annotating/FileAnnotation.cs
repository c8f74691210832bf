using System.Text.Json;
using Marsad.Cli.Files;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>Writes one document for each file.</summary>
internal sealed class FileAnnotation(ArticleReader reader, Terminal terminal)
{
    /// <returns>The exit code: a file that is no article fails, but its document is written and says why.</returns>
    public async Task<int> RunAsync(IEnumerable<string> paths, string folder, bool json, CancellationToken cancellationToken)
    {
        var written = new List<Annotated>();
        foreach (var file in InputFiles.Find(paths))
        {
            var document = await AnnotateAsync(file, folder, cancellationToken);
            written.Add(document);
            if (!document.IsUsable) terminal.SayLine(document.Line(terminal.Texts));
        }

        var failed = written.Count(document => !document.IsUsable);
        if (json) terminal.WriteJson(new { items = written });
        else terminal.Say("annotate.done", written.Count, folder);
        if (failed > 0) terminal.Say("annotate.failed", failed);
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<Annotated> AnnotateAsync(InputFile file, string folder, CancellationToken cancellationToken)
    {
        var content = await File.ReadAllBytesAsync(file.FullPath, cancellationToken);
        var source = new SourceFile { Name = file.Name, Content = content, ReceivedAt = terminal.Surroundings.Clock.GetUtcNow() };
        var article = reader.Annotate(reader.Parse(source));
        var output = Path.Combine(folder, file.Name + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        await using var stream = File.Create(output);
        await JsonSerializer.SerializeAsync(stream, article, ArticleJson.Indented, cancellationToken);
        return new Annotated(file.Name, article.Id, article.Outcome, article.Reason, output);
    }
}
