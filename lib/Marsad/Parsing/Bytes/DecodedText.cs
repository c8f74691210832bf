namespace Marsad.Parsing.Bytes;

/// <summary>Content turned into characters, with the IANA name of its charset.</summary>
internal sealed record DecodedText(string Text, string Charset);
