namespace Marsad.Parsing.Zip;

/// <summary>A member as the central directory of a ZIP file describes it.</summary>
/// <param name="Method">Compression: 0 stored, 8 deflated.</param>
/// <param name="Packed">Length inside the file, in bytes.</param>
/// <param name="Length">Length when unpacked, in bytes.</param>
/// <param name="Offset">Where the member's own header stands.</param>
/// <param name="Body">Bytes that header and name take at least, before the data.</param>
internal sealed record ZipEntry(string Name, bool IsEncrypted, int Method, uint Crc, long Packed, long Length, long Offset, int Body)
{
    public bool IsFolder => Name.EndsWith('/') && Length == 0;

    /// <summary>Whether an operating system left the member there for itself.</summary>
    public bool IsSystem =>
        Name.StartsWith("__MACOSX/", StringComparison.Ordinal)
        || Path.GetFileName(Name) is var file && (file.StartsWith("._", StringComparison.Ordinal) || file is ".DS_Store" or "Thumbs.db" or "desktop.ini");
}
