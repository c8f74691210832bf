using AngleSharp.Dom;

namespace Marsad.Parsing.Pages;

/// <summary>A block element and the range of blocks inside it: from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
internal readonly record struct PageRegion(IElement Element, int Start, int End)
{
    public int Length => End - Start;

    public bool Holds(int block) => block >= Start && block < End;
}
