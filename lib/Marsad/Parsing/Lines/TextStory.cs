namespace Marsad.Parsing.Lines;

/// <summary>Sorts the lines of a plain text: furniture and related blocks first, then head, then body.</summary>
internal sealed class TextStory(OutletTable outlets)
{
    public void Sort(List<Line> lines, ArticleFacts facts)
    {
        Prepare(lines, facts);
        new HeadSorter(outlets).SortWithTitle(lines, facts);
        Finish(lines, facts);
    }

    /// <summary>Sorts the elements of a page whose title is known.</summary>
    public void SortPage(List<Line> lines, ArticleFacts facts)
    {
        Prepare(lines, facts);
        Furniture.MarkTerms(lines);
        new HeadSorter(outlets).SortBelowTitle(lines, 0, facts, isMarkedUp: true);
        Finish(lines, facts);
        foreach (var line in lines.Where(line => line.IsApart && line.Role is LineRole.Standfirst or LineRole.Subheading or LineRole.Paragraph)) line.Role = LineRole.Removed;
    }

    private void Prepare(List<Line> lines, ArticleFacts facts)
    {
        Furniture.Mark(lines);
        RelatedBlocks.Mark(lines);
        foreach (var line in lines.Where(Furniture.IsCopyright)) facts.FoundClaimant(outlets.Inside(line.Text));
    }

    private void Finish(List<Line> lines, ArticleFacts facts)
    {
        new BodySorter(outlets).Sort(lines, facts);
        if (lines.Find(line => line.Role is LineRole.Paragraph or LineRole.Standfirst) is { } first) StoryLead.Read(first.Text, outlets, facts);
        facts.FoundOutlet(facts.Claimant);
    }
}
