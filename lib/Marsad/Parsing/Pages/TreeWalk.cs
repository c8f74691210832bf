using AngleSharp.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>Walks a tree without recursion, so that depth costs no stack.</summary>
internal static class TreeWalk
{
    /// <summary>Nodes below a root in document order; elements come once on entry and once on leaving.</summary>
    /// <param name="root">Where the walk starts; it is not visited itself.</param>
    /// <param name="enter">Called on entry; false keeps the walk out of the node's children, and then the node is not left either.</param>
    /// <param name="leave">Called when the children of a node are done.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var node = root.FirstChild;
        while (node is not null)
        {
            if (enter(node))
            {
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                leave(node);
            }

            node = Next(node, root, leave);
        }
    }

    private static INode? Next(INode node, INode root, Action<INode> leave)
    {
        while (node.NextSibling is null)
        {
            if (node.Parent is not { } parent || parent == root) return null;
            leave(parent);
            node = parent;
        }

        return node.NextSibling;
    }
}
