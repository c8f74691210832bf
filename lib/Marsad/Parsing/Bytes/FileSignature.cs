namespace Marsad.Parsing.Bytes;

/// <summary>Tells files that are no plain text by their first bytes.</summary>
internal static class FileSignature
{
    private static readonly byte[][] Known =
    [
        [.. "%PDF"u8], [.. "PK\u0003\u0004"u8], [.. "PK\u0005\u0006"u8], [0x1F, 0x8B], [.. "BZh"u8], [0xFD, .. "7zXZ"u8], [.. "7z"u8, 0xBC, 0xAF], [.. "Rar!"u8],
        [0x28, 0xB5, 0x2F, 0xFD], [0xD0, 0xCF, 0x11, 0xE0], [.. "{\\rtf"u8], [0x89, .. "PNG"u8], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "RIFF"u8], [.. "II*\0"u8],
        [.. "MM\0*"u8], [.. "OggS"u8], [.. "ID3"u8], [0x7F, .. "ELF"u8], [.. "SQLite format"u8], [.. "WARC/"u8], [0x1A, 0x45, 0xDF, 0xA3], [0, 0, 1, 0], [.. "wOF"u8],
    ];

    private static readonly byte[][] MailHeaders =
        [[.. "From "u8], [.. "Received:"u8], [.. "Return-Path:"u8], [.. "MIME-Version:"u8], [.. "Delivered-To:"u8], [.. "Message-ID:"u8]];

    /// <summary>Whether the content is an archive, a picture, a document of another program or a mail.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> content) => StartsWithAny(content, Known) || StartsWithAny(content, MailHeaders);

    private static bool StartsWithAny(ReadOnlySpan<byte> content, byte[][] heads)
    {
        foreach (var head in heads)
            if (content.StartsWith(head))
                return true;
        return false;
    }
}
