using AngleSharp.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Reads the blocks of the element that holds the story as lines, with the roles that the markup gives them.</summary>
internal sealed class ContentReader
{
    private const int LeastTitleWords = 4;
    private readonly List<Line> _lines = [];
    private readonly TextRun _run = new();
    private readonly string? _title;
    private int _links;
    private int _furniture;
    private int _headings;
    private int _captions;

    private ContentReader(string? title) => _title = title;

    public static List<Line> Read(IElement root, string? title)
    {
        var reader = new ContentReader(title);
        TreeWalk.Visit(root, reader.Enter, reader.Leave);
        reader.EndBlock();
        return reader._lines;
    }

    private bool Enter(INode node)
    {
        if (node is IText text) _run.Append(text.Data, _links > 0);
        if (node is not IElement element || PageElements.IsInvisible(element)) return false;
        if (element.LocalName == "br")
        {
            if (_run.Break()) EndBlock();
            return false;
        }

        Count(element, +1);
        return true;
    }

    private void Leave(INode node)
    {
        if (node is IElement element) Count(element, -1);
    }

    // A block ends wherever another begins or ends.
    private void Count(IElement element, int step)
    {
        if (!PageElements.IsInline(element)) EndBlock();
        if (element.LocalName == "a") _links += step;
        if (PageElements.IsFurniture(element)) _furniture += step;
        if (PageElements.IsHeading(element)) _headings += step;
        if (PageElements.IsCaption(element)) _captions += step;
    }

    private void EndBlock()
    {
        var isLink = _run.IsLink;
        var text = _run.Take();
        if (text.Length == 0) return;
        var line = new Line(text);
        line.Role = RoleOf(line, isLink);
        _lines.Add(line);
    }

    private LineRole RoleOf(Line line, bool isLink)
    {
        var isTitle = _title is not null && Phrases.Key(_title) == Phrases.Key(line.Text);
        if (isTitle) return LineRole.Removed;
        if (_furniture > 0) return isLink && line.Words >= LeastTitleWords ? LineRole.Related : LineRole.Removed;
        if (_captions > 0) return LineRole.Caption;
        if (isLink && _headings == 0) return line.Words >= LeastTitleWords ? LineRole.Related : LineRole.Removed;
        if (_headings > 0 && Phrases.After("related", line.Text) is null) return isLink ? LineRole.Related : LineRole.Subheading;
        return LineRole.Open;
    }
}
