using System.Buffers.Binary;
using System.Text;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Zip;

/// <summary>Reads the central directory of a ZIP file (APPNOTE 6.3, ZIP64 included).</summary>
internal static class ZipDirectory
{
    private const uint EntryMark = 0x02014B50;
    private const uint EndMark = 0x06054B50;
    private const uint End64Mark = 0x06064B50;
    private const int EndLength = 22;
    private const int End64Length = 56;
    private const int LocatorLength = 20;
    private const int EntryLength = 46;
    private const int LongestComment = 65_535;
    private const int LocalLength = 30;

    /// <summary>The members in the directory's order.</summary>
    /// <param name="most">Members that are read at most; more are a limit.</param>
    /// <exception cref="InvalidDataException">There is no directory, it is broken, or members overlap.</exception>
    /// <exception cref="LimitException">There are more members.</exception>
    public static IReadOnlyList<ZipEntry> Read(Stream content, int most)
    {
        var (start, end) = Find(content);
        content.Position = start;
        var input = new ByteInput(new SliceStream(content, end - start));
        var entries = new List<ZipEntry>();
        while (input.Peek() >= 0)
        {
            if (entries.Count == most) throw new LimitException("limitItems");
            entries.Add(ReadEntry(input));
        }

        RefuseOverlaps(entries, start);
        return entries;
    }

    private static (long Start, long End) Find(Stream content)
    {
        var length = (int)Math.Min(content.Length, EndLength + LongestComment);
        var tail = new byte[length];
        content.Position = content.Length - length;
        content.ReadExactly(tail);
        for (var at = length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != EndMark) continue;
            var endAt = content.Length - length + at;
            long size = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 12));
            long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
            if (start == uint.MaxValue || size == uint.MaxValue) (start, size) = Find64(content, endAt);
            if (start < 0 || size < 0 || start > endAt - size) throw new InvalidDataException("The directory lies outside the file.");
            return (start, start + size);
        }

        throw new InvalidDataException("There is no directory.");
    }

    private static (long Start, long Size) Find64(Stream content, long endAt)
    {
        Span<byte> bytes = stackalloc byte[End64Length];
        if (endAt < LocatorLength) throw new InvalidDataException("The directory is not found.");
        content.Position = endAt - LocatorLength;
        content.ReadExactly(bytes[..LocatorLength]);
        var at = BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
        if (at < 0 || at > endAt - End64Length) throw new InvalidDataException("The directory is not found.");
        content.Position = at;
        content.ReadExactly(bytes);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes) != End64Mark) throw new InvalidDataException("The directory is not found.");
        return (BinaryPrimitives.ReadInt64LittleEndian(bytes[48..]), BinaryPrimitives.ReadInt64LittleEndian(bytes[40..]));
    }

    private static ZipEntry ReadEntry(ByteInput input)
    {
        Span<byte> head = stackalloc byte[EntryLength];
        input.ReadExactly(head);
        if (BinaryPrimitives.ReadUInt32LittleEndian(head) != EntryMark) throw new InvalidDataException("The directory is broken.");
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(head[8..]);
        var name = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head[28..])];
        var extra = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head[30..])];
        var comment = new byte[BinaryPrimitives.ReadUInt16LittleEndian(head[32..])];
        input.ReadExactly(name);
        input.ReadExactly(extra);
        input.ReadExactly(comment);
        var sizes = new Zip64Sizes(extra);
        var length = sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(head[24..]));
        var packed = sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(head[20..]));
        var offset = sizes.Widen(BinaryPrimitives.ReadUInt32LittleEndian(head[42..]));
        if (length < 0 || packed < 0 || offset < 0) throw new InvalidDataException("The directory is broken.");
        return new ZipEntry(
            NameOf(name),
            (flags & 1) != 0,
            BinaryPrimitives.ReadUInt16LittleEndian(head[10..]),
            BinaryPrimitives.ReadUInt32LittleEndian(head[16..]),
            packed,
            length,
            offset,
            LocalLength + name.Length);
    }

    private static string NameOf(byte[] name) => (TextDecoder.Decode(name)?.Text ?? Encoding.Latin1.GetString(name)).Replace('\\', '/');

    // Members that share their data make a small file unpack to a huge one.
    private static void RefuseOverlaps(List<ZipEntry> entries, long end)
    {
        var next = end;
        foreach (var entry in entries.OrderByDescending(entry => entry.Offset))
        {
            if (entry.Packed > next - entry.Offset - entry.Body) throw new OverlapException();
            next = entry.Offset;
        }
    }

    /// <summary>The wide numbers of an entry's extra field, each there only where the short one is full.</summary>
    private sealed class Zip64Sizes(byte[] extra)
    {
        private const ushort Tag = 1;
        private int _at = Find(extra);

        public long Widen(uint value)
        {
            if (value != uint.MaxValue || _at < 0 || _at + 8 > extra.Length) return value;
            _at += 8;
            return BinaryPrimitives.ReadInt64LittleEndian(extra.AsSpan(_at - 8));
        }

        private static int Find(byte[] extra)
        {
            for (var at = 0; at + 4 <= extra.Length; at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(extra.AsSpan(at + 2)))
                if (BinaryPrimitives.ReadUInt16LittleEndian(extra.AsSpan(at)) == Tag)
                    return at + 4;
            return -1;
        }
    }
}
