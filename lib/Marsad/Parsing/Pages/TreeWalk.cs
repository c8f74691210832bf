using AngleSharp.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>Walks a tree without recursion, so that depth costs no stack.</summary>
internal static class TreeWalk
{
    /// <summary>Visits the nodes below a root in document order: <paramref name="enter"/> says whether to go into a node, and a node gone into is left.</summary>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        // Places are kept by index, for the tree finds a node's sibling by searching all its parent's children.
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var place))
        {
            var (node, next) = place;
            if (next == node.ChildNodes.Length)
            {
                if (node != root) leave(node);
                continue;
            }

            open.Push((node, next + 1));
            var child = node.ChildNodes[next];
            if (enter(child)) open.Push((child, 0));
        }
    }
}
