using Marsad.Document;
using Marsad.Parsing.Lines;
using Marsad.Times;

namespace Marsad.Parsing.Pages;

/// <summary>Reads the date that a page shows at its story when its metadata states none.</summary>
/// <remarks>Only lines at the headline, above the first paragraph and below the last one are looked at: elsewhere stand today's date, those of other articles and of events.</remarks>
internal static class PageDates
{
    private const int Longest = 120;
    private const int Above = 4;
    private const int MostOtherWords = 6;

    public static void Read(PageBlocks page, PageGroups groups, PageRegion story, int headline, bool[] furniture, ArticleFacts facts)
    {
        if (facts.Published is not null) return;
        var start = headline < 0 || headline > story.End ? story.Start : Math.Min(headline, story.Start);
        var (first, last) = Paragraphs(page, story, furniture);
        var above = Enumerable.Range(start, Math.Max(0, first - start)).Concat(Enumerable.Range(Math.Max(0, start - Above), start - Math.Max(0, start - Above)));
        var head = above.Where(IsCandidate).Select(i => page.Blocks[i]).ToList();
        foreach (var block in head) facts.FoundPublished(PublicationDates.Read(block.Time, DateEvidence.Meta));
        foreach (var block in head.Where(block => IsDateLine(block.Line.Text))) PublicationDates.Record(block.Line.Text, facts);
        foreach (var block in Enumerable.Range(last + 1, story.End - last - 1).Where(i => IsCandidate(i) && !groups.IsTeaser(i)).Select(i => page.Blocks[i]))
            if (IsLabelled(block.Line.Text))
                PublicationDates.Record(block.Line.Text, facts);

        // A heading or a caption tells of an event's date, unless it is nothing but a date.
        bool IsCandidate(int i) => !furniture[i] && !page.Blocks[i].IsLink
            && ((page.Blocks[i].Traits & (PageBlockTraits.Heading | PageBlockTraits.Caption)) == 0 || OtherWords(page.Blocks[i].Line.Text) == 0);
    }

    // The first and the last paragraph of the story; a line of dates may be as long as one.
    private static (int First, int Last) Paragraphs(PageBlocks page, PageRegion story, bool[] furniture)
    {
        var paragraphs = Enumerable.Range(story.Start, story.Length).Where(i => page.Blocks[i].IsProse && !furniture[i] && !IsDateLine(page.Blocks[i].Line.Text)).ToList();
        return paragraphs.Count == 0 ? (story.End, story.End - 1) : (paragraphs[0], paragraphs[^1]);
    }

    /// <summary>Whether a line says little but a date, or two.</summary>
    public static bool IsDateLine(string text) => OtherWords(text) <= MostOtherWords;

    // Nothing but a date and words that say whose it is.
    private static bool IsLabelled(string text) =>
        text.Length <= Longest && DateReader.Find(text) is [var date, ..] && Phrases.Key(text.Remove(date.Span.Start, date.Span.Length)) is var rest && (rest.Length == 0 || Phrases.Is("date", rest) || Phrases.Is("updated", rest));

    // Words beside the dates; many where there is no date.
    private static int OtherWords(string text)
    {
        if (text.Length > Longest || DateReader.Find(text) is not { Count: > 0 } dates) return int.MaxValue;
        foreach (var date in Enumerable.Reverse(dates)) text = text.Remove(date.Span.Start, date.Span.Length);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }
}
