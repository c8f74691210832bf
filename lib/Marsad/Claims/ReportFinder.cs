using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Finds all reports of a sentence, each with the end of its content.</summary>
internal static class ReportFinder
{
    /// <summary>Reports in the order of their cues.</summary>
    public static IReadOnlyList<Report> Find(SentenceChunks sentence, BlockKind kind)
    {
        var reports = Cues(sentence);
        var spans = new SpanReader(sentence);
        return [.. reports.Select((report, index) => report with { End = spans.EndOf(report, reports, index) }).Where(report => report.End > report.Content.First)];
    }

    private static List<Report> Cues(SentenceChunks sentence)
    {
        var (verbs, words) = (new VerbReports(sentence), new WordReports(sentence));
        var reports = new List<Report>();
        for (var chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            if (verbs.At(chunk) is { } report) reports.Add(report);
            else reports.AddRange(words.In(chunk));
        }

        return reports;
    }
}
