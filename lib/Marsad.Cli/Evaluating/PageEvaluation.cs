using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Evaluating;

/// <summary>Reads the pages of a folder and compares them with its manifest.</summary>
internal sealed class PageEvaluation(ArticleReader reader, TimeProvider clock)
{
    private const string Manifest = "manifest.jsonl";
    private const int MostWords = 12;
    private const int DayLength = 10;

    /// <summary>The scores in the manifest's order.</summary>
    /// <exception cref="CommandFailure">Manifest or page is missing or unreadable; the sentence names it.</exception>
    public IEnumerable<PageScore> Run(string folder)
    {
        var manifest = Path.Combine(folder, Manifest);
        if (!File.Exists(manifest)) throw new CommandFailure("files.missing", manifest);
        return File.ReadLines(manifest).Select((line, index) => Parse(line, manifest, index + 1)).Select(page => Score(page, Path.Combine(folder, page.Html)));
    }

    private static PageCase Parse(string line, string manifest, int number)
    {
        try
        {
            if (JsonSerializer.Deserialize<PageCase>(line, ArticleJson.Compact) is { Html: not null, Text: not null } page) return page;
        }
        catch (JsonException)
        {
            // The sentence below says where.
        }

        throw new CommandFailure("eval.badLine", manifest, number);
    }

    private PageScore Score(PageCase expected, string file)
    {
        if (!File.Exists(file)) throw new CommandFailure("files.missing", file);
        var article = reader.Parse(new SourceFile { Name = expected.Html, Content = File.ReadAllBytes(file), ReceivedAt = clock.GetUtcNow() });
        var read = WordBag.Of(string.Join('\n', article.Blocks.Where(IsText).Select(block => block.Text)));
        var wanted = WordBag.Of(expected.Text);
        var common = (double)read.Common(wanted);
        return new PageScore
        {
            Page = expected.Html,
            Precision = read.Count == 0 ? 0 : common / read.Count,
            Recall = wanted.Count == 0 ? 0 : common / wanted.Count,
            Title = expected.Title is null ? null : Letters(expected.Title) == Letters(article.Title ?? ""),
            Date = expected.Date is not { Length: >= DayLength } day ? null : article.Published?.Value.StartsWith(day[..DayLength], StringComparison.Ordinal) ?? false,
            Spurious = [.. read.Beyond(wanted).Take(MostWords)],
            Missed = [.. wanted.Beyond(read).Take(MostWords)],
        };
    }

    private static bool IsText(Block block) => block.Kind is BlockKind.Standfirst or BlockKind.Subheading or BlockKind.Paragraph;

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
