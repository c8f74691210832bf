using System.Text;
using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Annotating;

/// <summary>Annotates the texts of a JSON Lines file, one document a line in the same order.</summary>
internal sealed class LineAnnotation(ArticleReader reader, Terminal terminal)
{
    private const string StandardInput = "-";
    private const int LinesAtOnce = 256;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly LineReader _lines = new(reader, terminal.Surroundings.Clock);

    /// <param name="file">The lines; <c>-</c> is standard input.</param>
    /// <param name="output">Where the documents go; null is standard output.</param>
    public async Task<int> RunAsync(string file, string? output, CancellationToken cancellationToken)
    {
        if (file != StandardInput && !File.Exists(file)) throw new CommandFailure("files.missing", file);
        using var source = file == StandardInput ? null : new StreamReader(file, Utf8);
        await using var target = output is null ? null : new StreamWriter(output, append: false, Utf8) { NewLine = "\n" };
        var count = await CopyAsync(source ?? terminal.Surroundings.In, target ?? terminal.Surroundings.Out, cancellationToken);
        if (output is not null) terminal.Say("annotate.done", count, output);
        return ExitCode.Done;
    }

    private async Task<int> CopyAsync(TextReader source, TextWriter target, CancellationToken cancellationToken)
    {
        var (read, written) = (0, 0);
        while (await ReadSomeAsync(source, cancellationToken) is { Count: > 0 } lines)
        {
            var first = read + 1;
            var texts = lines.Select((line, index) => Parse(line, first + index)).OfType<TextLine>().ToList();
            var documents = texts.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Annotate).ToList();
            foreach (var document in documents) await target.WriteAsync((document + "\n").AsMemory(), cancellationToken);
            (read, written) = (read + lines.Count, written + documents.Count);
        }

        await target.FlushAsync(cancellationToken);
        return written;
    }

    private static async Task<IReadOnlyList<string>> ReadSomeAsync(TextReader source, CancellationToken cancellationToken)
    {
        var lines = new List<string>(LinesAtOnce);
        while (lines.Count < LinesAtOnce && await source.ReadLineAsync(cancellationToken) is { } line) lines.Add(line);
        return lines;
    }

    // Null for an empty line.
    private static TextLine? Parse(string json, int number)
    {
        if (string.IsNullOrWhiteSpace(json)) return null;
        try
        {
            var line = JsonSerializer.Deserialize<TextLine>(json, ArticleJson.Compact);
            if (line is { Id: not null, Text: not null }) return line;
        }
        catch (JsonException)
        {
            // Said below, as for a line that lacks a field.
        }

        throw new CommandFailure("annotate.badLine", number);
    }

    private string Annotate(TextLine line) => JsonSerializer.Serialize(_lines.Read(line.Id!, line.Text!, line.Published), ArticleJson.Compact);
}
