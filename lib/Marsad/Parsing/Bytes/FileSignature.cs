using System.Buffers.Binary;
using System.Text;

namespace Marsad.Parsing.Bytes;

/// <summary>Tells the kinds of files that are no text by their first bytes.</summary>
internal static class FileSignature
{
    public const string Zip = "zip";
    public const string Gzip = "gzip";
    public const string Warc = "warc";
    private const int Head = 64 * 1024;
    private const int TarMagicAt = 257;
    private const int BoxTypeAt = 4;

    private static readonly (string Kind, byte[] Magic)[] Known =
    [
        (Zip, [.. "PK\u0003\u0004"u8]), (Zip, [.. "PK\u0005\u0006"u8]), (Gzip, [0x1F, 0x8B]), (Warc, [.. "WARC/"u8]), ("pdf", [.. "%PDF"u8]), ("bz2", [.. "BZh"u8]),
        ("xz", [0xFD, .. "7zXZ"u8]), ("7z", [.. "7z"u8, 0xBC, 0xAF]), ("rar", [.. "Rar!"u8]), ("zst", [0x28, 0xB5, 0x2F, 0xFD]), ("rtf", [.. "{\\rtf"u8]),
        ("image", [0x89, .. "PNG"u8]), ("image", [0xFF, 0xD8, 0xFF]), ("image", [.. "GIF8"u8]), ("image", [.. "II*\0"u8]), ("image", [.. "MM\0*"u8]), ("image", [0, 0, 1, 0]),
        ("media", [.. "OggS"u8]), ("media", [.. "ID3"u8]), ("media", [0x1A, 0x45, 0xDF, 0xA3]), ("media", [.. "fLaC"u8]), ("font", [.. "wOF"u8]), ("font", [.. "OTTO"u8]),
        ("program", [0x7F, .. "ELF"u8]), ("program", [.. "MZ"u8, 0x90, 0]), ("database", [.. "SQLite format"u8]),
    ];

    // What a compound file holds is named in UTF-16 by its directory.
    private static readonly (string Kind, byte[] Name)[] CompoundNames =
        [("msg", Wide("__properties_version")), ("doc", Wide("WordDocument")), ("xls", Wide("Workbook")), ("ppt", Wide("PowerPoint Document"))];

    // What a document in a ZIP is, by the beginning of a member's name or, for "mimetype", of its content; a folder counts only beside a list of content types.
    private static readonly (string Kind, string Name)[] PackedNames =
    [
        ("docx", "word/"), ("xlsx", "xl/"), ("pptx", "ppt/"), ("epub", "mimetypeapplication/epub"), ("odt", "mimetypeapplication/vnd.oasis.opendocument.text"),
        ("ods", "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), ("odp", "mimetypeapplication/vnd.oasis.opendocument.presentation"), ("program", "META-INF/MANIFEST.MF"),
        ("program", "AndroidManifest.xml"),
    ];

    /// <summary>Name of the kind, or null where the bytes may be text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> content)
    {
        foreach (var (kind, magic) in Known)
        {
            if (!content.StartsWith(magic)) continue;
            return kind == Zip ? PackedKind(content) : kind;
        }

        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return CompoundKind(content);
        if (content.StartsWith("RIFF"u8)) return content.Length > 12 && content[8..].StartsWith("WEBP"u8) ? "image" : "media";
        if (content.Length > BoxTypeAt + 4 && content[BoxTypeAt..].StartsWith("ftyp"u8)) return content[(BoxTypeAt + 4)..].StartsWith("avif"u8) || content[(BoxTypeAt + 4)..].StartsWith("hei"u8) ? "image" : "media";
        if (content.StartsWith("BM"u8) && content.Length > 14 && BinaryPrimitives.ReadInt32LittleEndian(content[6..]) == 0) return "image";
        return content.Length > TarMagicAt + 5 && content[TarMagicAt..].StartsWith("ustar"u8) ? "tar" : MailHead.KindOf(content);
    }

    private static string CompoundKind(ReadOnlySpan<byte> content)
    {
        foreach (var (kind, name) in CompoundNames)
            if (content.IndexOf(name) >= 0)
                return kind;
        return "ole";
    }

    // Office documents, books and programs are ZIP files with members of set names near their start.
    private static string PackedKind(ReadOnlySpan<byte> content)
    {
        var head = content[..Math.Min(content.Length, Head)];
        for (var at = head.IndexOf("PK\u0003\u0004"u8); at >= 0;)
        {
            var member = head[at..];
            if (member.Length < 30) break;
            var name = Encoding.Latin1.GetString(member.Slice(30, Math.Min(member.Length - 30, 80)));
            foreach (var (kind, start) in PackedNames)
                if (name.StartsWith(start, StringComparison.Ordinal) && (start[^1] != '/' || content.IndexOf("[Content_Types].xml"u8) >= 0))
                    return kind;
            var next = head[(at + 4)..].IndexOf("PK\u0003\u0004"u8);
            at = next < 0 ? -1 : at + 4 + next;
        }

        return Zip;
    }

    private static byte[] Wide(string name) => Encoding.Unicode.GetBytes(name);
}
