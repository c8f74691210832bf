using System.Buffers.Binary;
using System.IO.Compression;
using Marsad.Document;
using Marsad.Parsing.Containers;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Zip;

/// <summary>Takes the files out of a ZIP archive, one after another.</summary>
internal static class ZipMembers
{
    private const uint LocalMark = 0x04034B50;
    private const int LocalLength = 30;
    private const int Stored = 0;
    private const int Deflated = 8;
    private const int FoldersPerFile = 2;

    /// <param name="content">The archive; seekable.</param>
    public static IEnumerable<Member> Read(Stream content, UnpackLimits limits, Tally tally)
    {
        foreach (var entry in ZipDirectory.Read(content, limits.MaxItems * FoldersPerFile))
        {
            if (entry.IsFolder) tally.Skip("folder");
            else if (entry.IsSystem) tally.Skip("system");
            else yield return Open(content, entry, limits);
        }
    }

    private static Member Open(Stream content, ZipEntry entry, UnpackLimits limits)
    {
        var member = new Member { Name = entry.Name };
        if (entry.IsEncrypted) return member with { Fault = Outcome.Encrypted };
        if (entry.Method is not (Stored or Deflated)) return member with { Fault = Outcome.Unsupported };
        if (!SeekData(content, entry)) return member with { Fault = Outcome.Malformed };
        Stream packed = new SliceStream(content, entry.Packed);
        var unpacked = entry.Method == Stored ? packed : new RatioStream(new DeflateStream(packed, CompressionMode.Decompress), () => entry.Packed, limits.MaxRatio);
        return member with { Content = new CheckedStream(unpacked, entry.Length, entry.Crc) };
    }

    private static bool SeekData(Stream content, ZipEntry entry)
    {
        Span<byte> head = stackalloc byte[LocalLength];
        content.Position = entry.Offset;
        content.ReadExactly(head);
        if (BinaryPrimitives.ReadUInt32LittleEndian(head) != LocalMark) return false;
        content.Position = entry.Offset + LocalLength + BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(head[28..]);
        return true;
    }
}
