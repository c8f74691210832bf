using System.Buffers;
using System.Text;

namespace Marsad.Parsing.Bytes;

/// <summary>Turns bytes into text: by byte-order mark, NUL pattern, strict UTF-8, declared charset, and last by the letters that come out.</summary>
internal static class TextDecoder
{
    private const string LittleEndian = "utf-16le";
    private const string BigEndian = "utf-16be";
    private const int Utf8Longest = 4;
    private const int SoundToBroken = 10;
    private const char Broken = '\uFFFD';
    private const double MostControls = 0.02;

    // The table of the one legacy charset gives text of the other about half to two thirds of its score.
    private const double LeastCredible = 0.8;

    // Those that text has no use for; a NUL is counted by itself.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(1, 0x9F).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f' or '\u0085'))]);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null when the bytes are no text in any charset that Arabic news is written in.</summary>
    /// <param name="declared">Charset that is declared outside the bytes, as in an HTTP header; it stands before one inside.</param>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByteOrderMark(bytes) is { } marked) return Checked(marked);
        if (Utf16Pattern(bytes) is { } wide) return Checked(new DecodedText(wide.GetString(Pairs(bytes)), wide.WebName == "utf-16" ? LittleEndian : BigEndian));
        if (Utf8(bytes) is { } utf8) return Checked(new DecodedText(utf8, "utf-8"));
        if ((Credible(DeclaredCharset.Named(declared), bytes) ?? Credible(DeclaredCharset.Find(bytes), bytes)) is { } stated) return Checked(new DecodedText(stated.GetString(bytes), stated.WebName));
        if (BrokenUtf8(bytes) is { } broken) return Checked(new DecodedText(broken, "utf-8"));
        var guessed = LegacyCharset.Guess(bytes);
        return Checked(new DecodedText(guessed.GetString(bytes), guessed.WebName));
    }

    private static DecodedText? ByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return new DecodedText(Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith(Encoding.Unicode.Preamble)) return new DecodedText(Encoding.Unicode.GetString(Pairs(bytes[2..])), LittleEndian);
        return bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? new DecodedText(Encoding.BigEndianUnicode.GetString(Pairs(bytes[2..])), BigEndian) : null;
    }

    // What a file has of its last character when it is cut inside it is left out.
    private static ReadOnlySpan<byte> Pairs(ReadOnlySpan<byte> bytes) => bytes[..^(bytes.Length % 2)];

    // In UTF-16 the high byte of every Arabic letter is 06 and that of every space is 00, always on the same side.
    private static UnicodeEncoding? Utf16Pattern(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Count((byte)0) * 50 < bytes.Length) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is not (0 or 6)) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var half = bytes.Length / 2;
        if (odd > half * 0.8 && even < half * 0.2) return new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        return even > half * 0.8 && odd < half * 0.2 ? new UnicodeEncoding(bigEndian: true, byteOrderMark: false) : null;
    }

    // A file cut inside its last character is still UTF-8 up to there.
    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        for (var cut = 0; cut < Utf8Longest && cut <= bytes.Length; cut++)
        {
            if (cut > 0 && bytes[^cut] < 0x80) return null;
            if (!System.Text.Unicode.Utf8.IsValid(bytes[..^cut])) continue;
            return strict.GetString(bytes[..^cut]);
        }

        return null;
    }

    // A few broken bytes in much sound UTF-8 are damage, not another charset.
    private static string? BrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var broken = text.Count(c => c == Broken);
        var sound = text.Count(c => c >= '\u0080' && c != Broken);
        return sound > broken * SoundToBroken ? text : null;
    }

    private static Encoding? Credible(Encoding? declared, ReadOnlySpan<byte> bytes)
    {
        if (declared is null || declared.CodePage == Encoding.UTF8.CodePage) return null;
        return LegacyCharset.Score(declared, bytes) >= LegacyCharset.Score(LegacyCharset.Guess(bytes), bytes) * LeastCredible ? declared : null;
    }

    private static DecodedText? Checked(DecodedText decoded)
    {
        var text = decoded.Text;
        var controls = text.AsSpan().CountAny(Controls);
        var nul = text.AsSpan().Count('\0');
        if (controls > text.Length * MostControls || nul > text.Length / 10) return null;
        return nul == 0 ? decoded : decoded with { Text = text.Replace("\0", "", StringComparison.Ordinal) };
    }
}
