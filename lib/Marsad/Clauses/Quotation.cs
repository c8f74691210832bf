using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>What stands in quotation marks, by its tokens.</summary>
/// <param name="First">The opening mark.</param>
/// <param name="Next">The token after the closing mark; where none closes it, the end of the text.</param>
/// <param name="Depth">0 for one that is in no other.</param>
internal readonly record struct Quotation(int First, int Next, int Depth, bool IsClosed)
{
    /// <summary>The words between the marks.</summary>
    public TokenRange Words => new(First + 1, IsClosed ? Next - 1 : Next);

    public bool Holds(int token) => token >= First && token < Next;
}
