namespace Marsad.Parsing.Lines;

/// <summary>What a line is to the article; <see cref="Open"/> until a rule has spoken.</summary>
internal enum LineRole { Open, Removed, Related, Meta, Title, Standfirst, Subheading, Paragraph, Caption }
