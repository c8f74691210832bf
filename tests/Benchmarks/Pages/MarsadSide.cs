using System.Diagnostics;
using Marsad;
using Marsad.Document;

namespace Benchmarks.Pages;

/// <summary>Reads pages with Marsad: bytes in, article document without annotations out.</summary>
internal static class MarsadSide
{
    /// <param name="warmUp">Processor time to be spent in whole rounds before the timed ones.</param>
    public static SideResult Run(IReadOnlyList<PageFile> pages, TimeSpan warmUp, int rounds)
    {
        var reader = new ArticleReader(new ReaderOptions());
        var cold = Environment.CpuUsage.TotalTime;
        do
            foreach (var page in pages)
                _ = reader.Parse(page.Source);
        while (Environment.CpuUsage.TotalTime - cold < warmUp);

        var times = pages.Select(_ => new double[rounds]).ToList();
        var read = new bool[pages.Count];
        var cpu = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < rounds; round++)
            for (var i = 0; i < pages.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var document = reader.Parse(pages[i].Source);
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                // Another language is told after the article has been read.
                read[i] = document.Outcome is Outcome.Parsed or Outcome.NotArabic;
            }

        return new SideResult((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds, [.. times.Select((page, i) => new PageTimes(page, read[i]))]);
    }
}
