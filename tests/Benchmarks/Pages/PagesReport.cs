using System.Text.Json;

namespace Benchmarks.Pages;

/// <summary>Shows the times of both sides, page by page and in all.</summary>
internal sealed class PagesReport(IReadOnlyList<PageFile> pages, SideResult ours, SideResult? theirs)
{
    private const int LongestName = 36;

    public void Write(TextWriter output)
    {
        output.WriteLine($"{pages.Count} pages, {ours.Pages[0].Times.Count} rounds; milliseconds a page: median, mean");
        output.WriteLine($"{"page",-LongestName} {"KiB",7} {"Marsad",9} {"",9} {"Readability",11} {"",9} {"times",7}");
        for (var i = 0; i < pages.Count; i++) output.WriteLine(Row(pages[i].Name, pages[i].Source.Content.Length, ours.Pages[i].Times, theirs?.Pages[i].Times));
        output.WriteLine(Row("all", pages.Sum(page => page.Source.Content.Length) / pages.Count, [.. ours.AllTimes], theirs is null ? null : [.. theirs.AllTimes]));
        WriteSide(output, "Marsad", ours);
        if (theirs is null) output.WriteLine("Node.js was not found, so Readability.js did not run.");
        else WriteSide(output, "Readability", theirs);
    }

    public void WriteJson(TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            rounds = ours.Pages[0].Times.Count,
            items = pages.Select((page, i) => new { page = page.Name, bytes = page.Source.Content.Length, marsad = Figures(ours.Pages[i].Times), readability = Figures(theirs?.Pages[i].Times), ratio = Ratio(ours.Pages[i].Times, theirs?.Pages[i].Times) }),
            all = new { marsad = Totals(ours), readability = theirs is null ? null : Totals(theirs), ratio = Ratio([.. ours.AllTimes], theirs is null ? null : [.. theirs.AllTimes]) },
        },
        JsonSerializerOptions.Web));

    private static void WriteSide(TextWriter output, string name, SideResult side) =>
        output.WriteLine(FormattableString.Invariant($"{name}: {PagesPerSecond(side):0.0} pages/s, {side.Cpu / side.AllTimes.Count():0.00} ms of processor time a page, no article in {side.Unread} pages"));

    private static string Row(string name, int bytes, IReadOnlyList<double> ours, IReadOnlyList<double>? theirs)
    {
        var start = FormattableString.Invariant($"{(name.Length > LongestName ? name[..LongestName] : name),-LongestName} {bytes / 1024.0,7:0} {Median(ours),9:0.00} {ours.Average(),9:0.00}");
        return theirs is null ? start : start + FormattableString.Invariant($" {Median(theirs),11:0.00} {theirs.Average(),9:0.00} {Ratio(ours, theirs),7:0.0}");
    }

    private static object? Figures(IReadOnlyList<double>? times) => times is null ? null : new { median = Median(times), mean = times.Average() };

    private static object Totals(SideResult side) =>
        new { median = Median([.. side.AllTimes]), mean = side.AllTimes.Average(), pagesPerSecond = PagesPerSecond(side), cpu = side.Cpu / side.AllTimes.Count(), unread = side.Unread };

    private static double PagesPerSecond(SideResult side) => 1000 / side.AllTimes.Average();

    private static double? Ratio(IReadOnlyList<double> ours, IReadOnlyList<double>? theirs) => theirs is null ? null : Median(theirs) / Median(ours);

    private static double Median(IReadOnlyList<double> times)
    {
        var sorted = times.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
