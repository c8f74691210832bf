using AngleSharp.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>
/// The blocks of a page by the element that lists them: the smallest one that holds more than the block. A story's paragraphs share one;
/// the words of a teaser share theirs with the link to what they tease.
/// </summary>
internal sealed class PageGroups
{
    private const int LongestTeaser = 80;
    private const int ShortestTitle = 2;
    private readonly int[] _groupOf;
    private readonly int[] _words;
    private readonly int[] _paragraphs;
    private readonly int[] _links;
    private readonly bool[] _startsWithLink;
    private readonly int[] _wordsAlike;

    public PageGroups(PageBlocks page)
    {
        _groupOf = Group(page);
        (_words, _paragraphs, _links) = (new int[page.Regions.Count], new int[page.Regions.Count], new int[page.Regions.Count]);
        _startsWithLink = new bool[page.Regions.Count];
        for (var i = 0; i < _groupOf.Length; i++) Count(page.Blocks[i], _groupOf[i]);
        _wordsAlike = [.. _words];
        foreach (var alike in Enumerable.Range(0, _words.Length).Where(group => _paragraphs[group] > 0 && _links[group] == 0 && page.Regions[group].Element.ClassName is { Length: > 0 }).GroupBy(group => Kind(page.Regions[group])))
        {
            var words = alike.Sum(group => _words[group]);
            foreach (var group in alike) _wordsAlike[group] = words;
        }
    }

    /// <summary>Words of the paragraphs that are listed together with a block.</summary>
    public int WordsAround(int block) => _words[_groupOf[block]];

    /// <summary>The same, with the words of the groups that stand beside it in elements of the same class without links: the entries of a story that is told in steps.</summary>
    public int WordsAlike(int block) => _wordsAlike[_groupOf[block]];

    /// <summary>Whether a block is listed below a link with no more than a few words, as teasers of other articles are.</summary>
    public bool IsTeaser(int block)
    {
        var group = _groupOf[block];
        return _startsWithLink[group] && _links[group] >= _paragraphs[group] && _words[group] <= LongestTeaser;
    }

    // Inner regions come before outer ones, so every block meets the smallest one first.
    private static int[] Group(PageBlocks page)
    {
        var groupOf = new int[page.Blocks.Count];
        Array.Fill(groupOf, page.Regions.Count - 1);
        // Blocks before the end of the region that still have no group; each is taken once.
        var waiting = new Stack<int>();
        var next = 0;
        for (var i = 0; i < page.Regions.Count; i++)
        {
            var region = page.Regions[i];
            for (; next < region.End; next++) waiting.Push(next);
            if (region.Length == 1) continue;
            while (waiting.TryPeek(out var block) && block >= region.Start) groupOf[waiting.Pop()] = i;
        }

        return groupOf;
    }

    private static (INode? Parent, string Name, string? Class) Kind(PageRegion region) => (region.Element.ParentElement, region.Element.LocalName, region.Element.ClassName);

    private void Count(PageBlock block, int group)
    {
        if (block.IsProse)
        {
            _words[group] += block.Line.Words;
            _paragraphs[group]++;
        }
        else if (block.IsLinked && block.Line.Words > ShortestTitle)
        {
            _startsWithLink[group] |= _paragraphs[group] == 0;
            _links[group]++;
        }
    }
}
