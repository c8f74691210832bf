namespace Marsad.Document;

/// <summary>What became of a file's content. Expected failures are data, kept with the article.</summary>
public enum Outcome
{
    Parsed,

    /// <summary>Kept and searchable, not annotated.</summary>
    NotArabic,

    /// <summary>A container: what it held are articles of their own.</summary>
    Unpacked,
    NoText,
    Empty,
    TooLarge,
    Unsupported,
    Malformed,
    Encrypted,
}
