namespace Marsad.Search;

/// <summary>Kinds of <see cref="SearchSymbol"/>.</summary>
internal enum SearchSymbolKind
{
    Word,
    Phrase,
    And,
    Or,
    Not,
    Open,
    Close,
}
