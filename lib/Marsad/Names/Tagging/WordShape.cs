namespace Marsad.Names.Tagging;

/// <summary>What a word is made of.</summary>
internal enum WordShape
{
    Word,
    DefiniteWord,
    ShortWord,
    Latin,
    Number,
    Mixed,
    Mark,
}
