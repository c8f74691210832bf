namespace Marsad.Parsing.Lines;

/// <summary>One line of a text, or one element of a page, with the role it has been given.</summary>
internal sealed class Line(string text, LineRole role = LineRole.Open)
{
    private const int LongestShort = 14;
    private static readonly char[] Closing = ['"', '\'', '\u201D', '\u00BB', '\u00AB', '\u201C', ')', ']', ' '];

    private string? _key;

    /// <summary>The line as it stood, trimmed.</summary>
    public string Text { get; } = text;

    /// <summary>The line folded for comparison.</summary>
    public string Key => _key ??= Phrases.Key(Text);

    public LineRole Role { get; set; } = role;

    /// <summary>Whether it stands apart from the story's paragraphs: it may say something about the story but is no part of it.</summary>
    public bool IsApart { get; set; }

    /// <summary>Whether the page sets it like its paragraphs, so that it is no heading.</summary>
    public bool IsPlain { get; init; }

    /// <summary>White-space separated words.</summary>
    public int Words { get; } = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public bool IsOpen => Role == LineRole.Open;

    /// <summary>Whether the line closes with a full stop or the like, quotation marks and brackets aside.</summary>
    public bool EndsSentence { get; } = text.TrimEnd(Closing) is { Length: > 0 } core && core[^1] is '.' or '!' or '\u2026' or '\u06D4';

    /// <summary>Whether the line breaks off: a comma, semicolon or colon closes it.</summary>
    public bool EndsOpen { get; } = text.Length > 0 && text[^1] is ':' or ',' or ';' or '\u060C' or '\u061B';

    /// <summary>Whether it reads as running text: a sentence of some words, or too long for a heading.</summary>
    public bool IsProse => Role == LineRole.Paragraph || (IsOpen && (Words > LongestShort || (EndsSentence && Words > 3)));

    /// <summary>Whether it could be a heading, a caption or a line of the page's furniture.</summary>
    public bool IsShort => IsOpen && !IsProse;

    /// <summary>Whether the line has a folded spelling; a line of quite another length is not folded to see.</summary>
    public bool IsKeyed(string key) => Text.Length >= key.Length / 2 && Text.Length <= (key.Length * 2) + 2 && Key == key;
}
