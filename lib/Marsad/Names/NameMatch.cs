namespace Marsad.Names;

/// <summary>A run of words that spells a known name, before it is decided whether it is one here.</summary>
/// <remarks><c>Start</c> and <c>End</c> are UTF-16 code units of the block, <c>First</c> and <c>Last</c> the indexes of its words.</remarks>
internal sealed record NameMatch(int First, int Last, int Start, int End, string Key, NameSense[] Senses)
{
    public int WordCount => Last - First + 1;
}
