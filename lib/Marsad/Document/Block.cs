namespace Marsad.Document;

/// <summary>One run of the article's own text, trimmed, otherwise character for character.</summary>
public sealed record Block(BlockKind Kind, string Text);

/// <summary>What a block is in the article.</summary>
public enum BlockKind { Title, Standfirst, Subheading, Paragraph, Caption }
