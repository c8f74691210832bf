using System.Text;

namespace Marsad.Parsing.Bytes;

/// <summary>The charset that a page or an XML prolog declares in its first bytes.</summary>
internal static class DeclaredCharset
{
    private const int Head = 4096;

    static DeclaredCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The declared charset, or null when there is none or its name is unknown.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        return After(head, "charset=") ?? After(head, "encoding=");
    }

    /// <summary>The charset of a name, or null when it is unknown.</summary>
    public static Encoding? Named(string? name)
    {
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : Encoding.GetEncoding(name.Trim());
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static Encoding? After(string head, string key)
    {
        var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        return Named(string.Concat(head[(at + key.Length)..].TrimStart(' ', '"', '\'').TakeWhile(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')));
    }
}
