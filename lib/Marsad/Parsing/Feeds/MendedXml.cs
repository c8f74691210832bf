using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using AngleSharp.Html;

namespace Marsad.Parsing.Feeds;

/// <summary>Passes a feed on as XML that can be read where it has signs standing bare, HTML's names of characters, or characters that XML forbids.</summary>
/// <remarks>It looks no further ahead than a reference is long. References to what the feed declares itself are left alone, for the reader to refuse.</remarks>
internal sealed class MendedXml(TextReader source) : TextReader
{
    private const int BufferLength = 8 * 1024;
    private const int LongestReference = 40;
    private const string Declaration = "<!ENTITY";
    private static readonly char[] Forbidden = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => !XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c))];
    private static readonly SearchValues<char> Marks = SearchValues.Create(['&', '<', .. Forbidden]);
    private static readonly Section[] Sections = [new("<![CDATA[", "]]>"), new("<!--", "-->")];

    private readonly char[] _input = new char[BufferLength];
    private int _start;
    private int _end;
    private bool _isBegun;
    private bool _hasDeclarations;
    private Section? _section;
    private ReadOnlyMemory<char> _waiting;

    private ReadOnlySpan<char> Input => _input.AsSpan(_start, _end - _start);

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var written = 0;
        while (written < buffer.Length && (!_waiting.IsEmpty || Fill()))
            written += _waiting.IsEmpty ? PassPlain(buffer[written..]) : PassWaiting(buffer[written..]);
        return written;
    }

    private int PassWaiting(Span<char> buffer)
    {
        var length = Math.Min(_waiting.Length, buffer.Length);
        _waiting.Span[..length].CopyTo(buffer);
        _waiting = _waiting[length..];
        return length;
    }

    // What needs a look is taken up after what needs none.
    private int PassPlain(Span<char> buffer)
    {
        var plain = Input.IndexOfAny(_section?.Marks ?? Marks);
        if (plain == 0)
        {
            var (taken, text) = _section is null ? Mended() : Verbatim(_section);
            (_start, _waiting) = (_start + taken, text.AsMemory());
            return 0;
        }

        var length = Math.Min(plain < 0 ? Input.Length : plain, buffer.Length);
        Input[..length].CopyTo(buffer);
        _start += length;
        return length;
    }

    // An XML declaration has to stand at the very start.
    private bool Fill()
    {
        for (; !_isBegun && source.Peek() is >= 0 and var first && char.IsWhiteSpace((char)first);) source.Read();
        _isBegun = true;
        if (Input.Length >= LongestReference) return true;
        Input.CopyTo(_input);
        (_start, _end) = (0, Input.Length);
        while (_end < LongestReference && source.Read(_input.AsSpan(_end)) is > 0 and var read) _end += read;
        return _end > 0;
    }

    private (int Taken, string Text) Verbatim(Section section)
    {
        if (!Input.StartsWith(section.Closing)) return (1, Kept(Input[0]));
        _section = null;
        return (section.Closing.Length, section.Closing);
    }

    private (int Taken, string Text) Mended() => Input[0] switch
    {
        '&' => Reference(),
        '<' => Tag(),
        var c => (1, Kept(c)),
    };

    private static string Kept(char c) => XmlConvert.IsXmlChar(c) ? c.ToString() : "";

    private (int Taken, string Text) Tag()
    {
        _hasDeclarations |= Input.StartsWith(Declaration);
        foreach (var section in Sections)
        {
            if (!Input.StartsWith(section.Opening)) continue;
            _section = section;
            return (section.Opening.Length, section.Opening);
        }

        return (1, Input.Length == 1 || Input[1] is '/' or '!' or '?' || XmlConvert.IsStartNCNameChar(Input[1]) ? "<" : "&lt;");
    }

    private (int Taken, string Text) Reference()
    {
        var end = Input[..Math.Min(Input.Length, LongestReference)].IndexOf(';');
        var name = end < 0 ? "" : Input[1..end].ToString();
        if (name is "amp" or "lt" or "gt" or "quot" or "apos" || (_hasDeclarations && XmlReader.IsName(name))) return (end + 1, $"&{name};");
        if (name.StartsWith('#') && Number(name.AsSpan(1)) is { } number) return (end + 1, IsAllowed(number) ? $"&#{number};" : "");
        return name.Length > 0 && HtmlEntityProvider.Resolver.GetSymbol(name + ";") is { } symbol ? (end + 1, WebUtility.HtmlEncode(symbol)) : (1, "&amp;");
    }

    private static int? Number(ReadOnlySpan<char> text)
    {
        var isHexadecimal = text.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        var isNumber = isHexadecimal
            ? int.TryParse(text[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return isNumber ? number : null;
    }

    private static bool IsAllowed(int code) => code > char.MaxValue ? Rune.IsValid(code) : code >= 0 && XmlConvert.IsXmlChar((char)code);

    // What XML takes as it stands.
    private sealed record Section(string Opening, string Closing)
    {
        public SearchValues<char> Marks { get; } = SearchValues.Create([Closing[0], .. Forbidden]);
    }
}
