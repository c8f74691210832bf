namespace Marsad.Text;

/// <summary>A run of tokens.</summary>
/// <param name="Next">The token after the last.</param>
internal readonly record struct TokenRange(int First, int Next)
{
    public bool Holds(int token) => token >= First && token < Next;
}
