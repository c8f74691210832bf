using System.IO.Compression;
using System.Text;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Containers;

/// <summary>Takes the one file out of a GZIP file (RFC 1952).</summary>
internal static class GzipMembers
{
    private const int NameFlag = 8;
    private const int ExtraFlag = 4;
    private const int HeadLength = 10;
    private const int LongestName = 500;

    public static IEnumerable<Member> Read(Stream content, SourceFile file, UnpackLimits limits)
    {
        yield return new Member { Name = NameOf(file), Content = Unpack(content, limits) };
    }

    /// <summary>The unpacked bytes, all members of the file one after another.</summary>
    public static Stream Unpack(Stream content, UnpackLimits limits)
    {
        var packed = new CountedStream(content);
        return new RatioStream(new GunzipStream(packed), () => packed.Count, limits.MaxRatio);
    }

    /// <summary>The first unpacked bytes; fewer where the packed ones are broken.</summary>
    public static byte[] Head(ReadOnlyMemory<byte> packed, int most)
    {
        var head = new byte[most];
        var length = 0;
        try
        {
            using var unpacked = new GZipStream(new JoinedStream(packed, Stream.Null), CompressionMode.Decompress);
            for (var read = -1; length < most && read != 0; length += read) read = unpacked.Read(head, length, most - length);
        }
        catch (InvalidDataException)
        {
            // What came before is enough to look at.
        }

        return head[..length];
    }

    // "a.json.gz" holds a.json, whatever it was called before.
    private static string? NameOf(SourceFile file)
    {
        var name = file.FormatName;
        if (TextFormat.HasExtension(name, ".gz", ".gzip")) return name[..name.LastIndexOf('.')];
        var head = file.Content.Span;
        if (head.Length <= HeadLength || (head[3] & NameFlag) == 0 || (head[3] & ExtraFlag) != 0) return null;
        var end = head[HeadLength..].IndexOf((byte)0);
        return end is > 0 and < LongestName ? Encoding.Latin1.GetString(head.Slice(HeadLength, end)) : null;
    }
}
