using Marsad.Document;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing;

/// <summary>Puts a story and what the uploader knows about it into the article document.</summary>
internal static class StoryDocument
{
    public static ArticleDocument Compose(ArticleDocument document, Story story, SourceFile file, OutletTable outlets)
    {
        var (lines, facts) = story;
        var hints = file.Hints;
        var url = hints.Url ?? facts.Url;
        return document with
        {
            Title = facts.Title,
            Section = facts.Section,
            Url = url,
            Outlet = HintedOutlet(hints.Outlet, outlets) ?? facts.Outlet ?? outlets.ByUrl(url),
            Bylines = [.. facts.Bylines],
            Dateline = facts.Dateline is null ? null : new Dateline(facts.Dateline, null),
            Published = PublicationDates.Read(hints.Published, DateEvidence.Meta) ?? facts.Published ?? Day(OfAddress(url)) ?? facts.Updated ?? OfAddress(url) ?? AddressDate.Read(file.FormatName[(file.FormatName.LastIndexOf('/') + 1)..]),
            Related = [.. lines.Where(line => line.Role == LineRole.Related).Select(line => RelatedTitle(line.Text)).Distinct()],
            Removed = [.. lines.Where(line => line.Role is LineRole.Removed or LineRole.Related).Select(line => line.Text)],
            Blocks = Blocks(lines, facts.Title),
        };
    }

    private static Outlet? HintedOutlet(string? name, OutletTable outlets) =>
        string.IsNullOrWhiteSpace(name) ? null : outlets.ByName(name) ?? outlets.ByUrl(name) ?? new Outlet(name.Trim(), null);

    private static PublicationDate? OfAddress(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) ? AddressDate.Read(address.AbsolutePath) : null;

    private static PublicationDate? Day(PublicationDate? date) => date is { Precision: DatePrecision.Day } ? date : null;

    private static string RelatedTitle(string line) => Phrases.After("related", line) is { Length: > 0 } rest ? rest : line;

    // The title is the first block, wherever it stood.
    private static List<Block> Blocks(List<Line> lines, string? title)
    {
        var blocks = new List<Block>();
        if (title is not null) blocks.Add(new Block(BlockKind.Title, title));
        foreach (var line in lines)
            if (KindOf(line.Role) is { } kind)
                blocks.Add(new Block(kind, line.Text));
        return blocks;
    }

    private static BlockKind? KindOf(LineRole role) => role switch
    {
        LineRole.Standfirst => BlockKind.Standfirst,
        LineRole.Subheading => BlockKind.Subheading,
        LineRole.Paragraph => BlockKind.Paragraph,
        LineRole.Caption => BlockKind.Caption,
        _ => null,
    };
}
