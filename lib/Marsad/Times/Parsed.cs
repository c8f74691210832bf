namespace Marsad.Times;

/// <summary>What a grammar read, and the lexeme after it.</summary>
internal readonly record struct Parsed(TimeFields Fields, int Next);
