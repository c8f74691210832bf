using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Finds all reports of a sentence, each with the end of its content.</summary>
internal static class ReportFinder
{
    private const int MostRelayed = 8;

    /// <summary>Reports in the order of their cues.</summary>
    public static IReadOnlyList<Report> Find(SentenceChunks sentence, BlockKind kind)
    {
        if (kind == BlockKind.Title && TitleReports.Of(sentence) is { } title) return [title with { End = title.Content.Next, Via = ViaFinder.Between(sentence.Text, title.Source!.Value.Next, title.Cue) }];
        var reports = Cues(sentence);
        var spans = new SpanReader(sentence);
        var found = new List<Report>();
        for (var i = 0; i < reports.Count; i++)
        {
            var told = RelayReports.Inserted(sentence.Text, reports[i]);
            var report = told with { End = spans.EndOf(reports[i], reports, i), Via = told.Via ?? ViaOf(sentence.Text, told) };
            if (SaysWords(sentence.Text, report) && !IsSecond(sentence.Text, report, found)) found.Add(report);
        }

        return found;
    }

    private static string? ViaOf(ClauseText text, Report report) => report.Content.First > report.Cue ? ViaFinder.Between(text, report.Cue + 1, report.Content.First) : null;

    // Nothing is said by marks alone: "he said: ...".
    private static bool SaysWords(ClauseText text, Report report)
    {
        for (var token = report.Content.First; token < report.End; token++)
            if (text.Kind(token) != WordKind.Mark) return true;
        return false;
    }

    // A second mark of what is told already; an outlet among the sources is who relays it.
    private static bool IsSecond(ClauseText text, Report report, List<Report> found)
    {
        var last = found.Count - 1;
        if (last < 0) return false;
        if (report.Cue == found[last].Content.First || (found[last].Content.First == report.Content.First && found[last].Content.Form == report.Content.Form)) return true;
        if (report.Rule != Rules.AttributionBehind || found[last].End < report.Cue - 2) return false;
        var via = report.Source is { } source ? ViaFinder.Of(text, source) : null;
        for (var i = last; i >= Math.Max(0, last - MostRelayed) && via is not null; i--)
            if (found[i].Via is null) found[i] = found[i] with { Via = via };
        return true;
    }

    private static List<Report> Cues(SentenceChunks sentence)
    {
        var (verbs, lights, words) = (new VerbReports(sentence), new LightVerbReports(sentence), new WordReports(sentence));
        var reports = new List<Report>();
        for (var chunk = 0; chunk < sentence.Chunks.Count; chunk++)
        {
            if ((verbs.At(chunk) ?? lights.At(chunk)) is { } report) reports.Add(report);
            else reports.AddRange(words.In(chunk));
        }

        return reports;
    }
}
