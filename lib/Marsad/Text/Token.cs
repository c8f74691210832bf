namespace Marsad.Text;

/// <summary>A run of text, in UTF-16 code units.</summary>
internal readonly record struct Token(int Start, int Length)
{
    /// <summary>Position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The characters it covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
