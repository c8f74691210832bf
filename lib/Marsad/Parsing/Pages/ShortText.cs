using AngleSharp.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>The visible text of a small element, in bounded time.</summary>
internal static class ShortText
{
    private const int MostNodes = 200;

    /// <summary>The text with its white space squeezed; empty where it is longer than <paramref name="longest"/> or spread over many nodes.</summary>
    public static string Of(INode element, int longest)
    {
        var run = new TextRun();
        var (nodes, length) = (0, 0);
        var open = new Stack<(INode Node, int Next)>([(element, 0)]);
        while (open.TryPop(out var place))
        {
            var (node, next) = place;
            if (next == node.ChildNodes.Length) continue;
            if (++nodes > MostNodes || length > longest) return "";
            open.Push((node, next + 1));
            var child = node.ChildNodes[next];
            if (child is IText text)
            {
                length += text.Data.AsSpan().Trim().Length;
                if (length <= longest) run.Append(text.Data);
            }
            else if (child is IElement inner && !PageElements.IsInvisible(inner)) open.Push((child, 0));
        }

        return length > longest ? "" : run.Take();
    }

    /// <summary>White space runs as one space, the ends trimmed.</summary>
    public static string Squeeze(string? text)
    {
        var run = new TextRun();
        run.Append(text ?? "");
        return run.Take();
    }
}
