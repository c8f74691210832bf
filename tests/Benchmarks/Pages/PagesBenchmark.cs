using Marsad;

namespace Benchmarks.Pages;

/// <summary>Time per page of Marsad and of Readability.js with jsdom: the same pages from memory, the same rounds, one side after the other.</summary>
internal static class PagesBenchmark
{
    // By then both have compiled what they run often.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(PagesArguments arguments)
    {
        var pages = PageFile.ReadAll(arguments.Folder);
        if (pages.Count == 0)
        {
            await Console.Error.WriteLineAsync($"{arguments.Folder} holds no .html file.");
            return 1;
        }

        var ours = MarsadSide.Run(pages, WarmUp, arguments.Rounds);
        try
        {
            var report = new PagesReport(pages, ours, await ReadabilitySide.RunAsync(pages, Charsets(pages), WarmUp, arguments.Rounds));
            if (arguments.Json) report.WriteJson(Console.Out);
            else report.Write(Console.Out);
            return 0;
        }
        catch (InvalidOperationException failure)
        {
            await Console.Error.WriteLineAsync($"Readability.js did not run to its end: {failure.Message}");
            return 1;
        }
    }

    private static List<string> Charsets(List<PageFile> pages)
    {
        var reader = new ArticleReader(new ReaderOptions());
        return [.. pages.Select(page => reader.Parse(page.Source).Source.Charset ?? "utf-8")];
    }
}
