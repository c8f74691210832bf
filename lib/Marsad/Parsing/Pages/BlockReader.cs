using AngleSharp.Dom;
using Marsad.Parsing.Lines;

namespace Marsad.Parsing.Pages;

/// <summary>Cuts a page into blocks of text: one ends wherever a block element begins or ends.</summary>
internal sealed class BlockReader
{
    private readonly PageBlocks _page = new([], []);
    private readonly Stack<int> _starts = new();
    private readonly TextRun _run = new();
    private IElement _owner;
    private string? _time;
    private int _links;
    private int _strong;
    private int _headings;
    private int _captions;

    private BlockReader(IElement root) => _owner = root;

    public static PageBlocks Read(IElement root)
    {
        var reader = new BlockReader(root);
        TreeWalk.Visit(root, reader.Enter, reader.Leave);
        reader.EndBlock();
        reader._page.Regions.Add(new PageRegion(root, 0, reader._page.Blocks.Count));
        return reader._page;
    }

    private bool Enter(INode node)
    {
        if (node is IText text) _run.Append(text.Data, _links > 0, _strong > 0);
        if (node is not IElement element || PageElements.IsInvisible(element)) return false;
        if (element.LocalName == "br")
        {
            // Links one below the other are a list.
            if (_run.LinkShare >= 1 || _run.Break()) EndBlock();
            return false;
        }

        if (!PageElements.IsInline(element))
        {
            EndBlock();
            _starts.Push(_page.Blocks.Count);
            _owner = element;
        }

        Count(element, +1);
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element) return;
        if (!PageElements.IsInline(element))
        {
            EndBlock();
            var start = _starts.Pop();
            if (_page.Blocks.Count > start) _page.Regions.Add(new PageRegion(element, start, _page.Blocks.Count));
            _owner = element.ParentElement ?? _owner;
        }

        if (element.LocalName == "time") _run.Mark();
        Count(element, -1);
    }

    private void Count(IElement element, int step)
    {
        if (step > 0 && PageElements.Moment(element) is { } moment && !Phrases.Is("updated", _run.SinceMark())) _time ??= moment;
        if (element.LocalName == "a") _links += step;
        if (element.LocalName is "b" or "strong") _strong += step;
        if (PageElements.IsHeading(element)) _headings += step;
        if (PageElements.IsCaption(element)) _captions += step;
    }

    private void EndBlock()
    {
        var linkShare = _run.LinkShare;
        var traits = (_headings > 0 ? PageBlockTraits.Heading : 0) | (_captions > 0 ? PageBlockTraits.Caption : 0) | (_run.IsStrong ? PageBlockTraits.Strong : 0);
        var text = _run.Take();
        if (text.Length == 0) return;
        _page.Blocks.Add(new PageBlock(text, traits, linkShare, _owner) { Time = _time });
        _time = null;
    }
}
