using Marsad.Document;
using Marsad.Times;

namespace Marsad.Parsing.Pages;

/// <summary>Reads the date that a page shows at its story when its metadata states none.</summary>
/// <remarks>Only blocks at the headline, above the story and inside it are looked at: elsewhere stand today's date and those of other articles.</remarks>
internal static class PageDates
{
    private const int Longest = 120;
    private const int Above = 4;
    private const int MostOtherWords = 6;

    public static void Read(PageBlocks page, PageRegion story, int headline, bool[] furniture, ArticleFacts facts)
    {
        if (facts.Published is not null) return;
        var start = headline < 0 || headline > story.End ? story.Start : Math.Min(headline, story.Start);
        var near = Enumerable.Range(start, story.End - start).Concat(Enumerable.Range(Math.Max(0, start - Above), start - Math.Max(0, start - Above)).Where(i => !furniture[i]))
            .Select(i => page.Blocks[i]).Where(block => !block.IsLink && (!block.IsProse || IsDateLine(block.Line.Text))).ToList();
        foreach (var block in near) facts.FoundPublished(PublicationDates.Read(block.Time, DateEvidence.Meta));
        foreach (var block in near.Where(block => IsDateLine(block.Line.Text))) PublicationDates.Record(block.Line.Text, facts);
    }

    /// <summary>Whether a line says little but a date, or two.</summary>
    public static bool IsDateLine(string text)
    {
        if (text.Length > Longest || DateReader.Find(text) is not { Count: > 0 } dates) return false;
        foreach (var date in Enumerable.Reverse(dates)) text = text.Remove(date.Span.Start, date.Span.Length);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostOtherWords;
    }
}
