using System.Buffers.Binary;
using System.Text;

namespace Marsad.Cli.Fuzzing;

/// <summary>Damage that knows nothing of what the bytes mean.</summary>
internal static class ByteMutations
{
    private const int MostFlips = 64;
    private const int LongestRange = 4096;
    private const int MostRepeats = 200;
    private static readonly int[] Lengths = [0, 1, -1, int.MaxValue, int.MinValue, 0xFFFF, 0x10000];

    // Overlong forms, halves of pairs, starts without an end, marks of byte order, bytes that UTF-8 never has.
    private static readonly byte[][] BrokenSequences =
        [[0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xD8], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xF8, 0x88]];

    private static readonly string[] Charsets = ["windows-1256", "iso-8859-6", "utf-16", "utf-16BE", "utf-32", "windows-1252"];

    static ByteMutations() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<Mutation> All { get; } = [Flip, Cut, CutEnd, Repeat, Splice, InsertNuls, BreakUtf8, CorruptLength, Recode];

    private static byte[] Flip(byte[] content, byte[] other, Random random)
    {
        byte[] changed = [.. content];
        for (var left = content.Length == 0 ? 0 : random.Next(1, MostFlips); left > 0; left--) changed[random.Next(changed.Length)] = (byte)random.Next(256);
        return changed;
    }

    private static byte[] Cut(byte[] content, byte[] other, Random random)
    {
        var (start, length) = ByteEdit.Range(content, random, content.Length);
        return ByteEdit.Replace(content, start, length, []);
    }

    private static byte[] CutEnd(byte[] content, byte[] other, Random random) => content[..random.Next(content.Length + 1)];

    private static byte[] Repeat(byte[] content, byte[] other, Random random)
    {
        var (start, length) = ByteEdit.Range(content, random, LongestRange);
        var range = content[start..(start + length)];
        return ByteEdit.Insert(content, random, [.. Enumerable.Repeat(range, random.Next(1, MostRepeats)).SelectMany(bytes => bytes)]);
    }

    private static byte[] Splice(byte[] content, byte[] other, Random random) => [.. content[..random.Next(content.Length + 1)], .. other[random.Next(other.Length + 1)..]];

    private static byte[] InsertNuls(byte[] content, byte[] other, Random random)
    {
        for (var left = random.Next(1, MostFlips); left > 0; left--) content = ByteEdit.Insert(content, random, new byte[random.Next(1, 4)]);
        return content;
    }

    private static byte[] BreakUtf8(byte[] content, byte[] other, Random random)
    {
        for (var left = random.Next(1, MostFlips); left > 0; left--) content = ByteEdit.Insert(content, random, random.Any(BrokenSequences));
        return content;
    }

    // Where a file is an archive the lengths of its parts lie at its ends.
    private static byte[] CorruptLength(byte[] content, byte[] other, Random random)
    {
        if (content.Length < 2 * sizeof(int)) return content;
        byte[] changed = [.. content];
        var offset = random.Next(Math.Min(128, content.Length - sizeof(int)));
        var at = random.Next(2) == 0 ? offset : content.Length - sizeof(int) - offset;
        BinaryPrimitives.WriteInt32LittleEndian(changed.AsSpan(at), random.Any(Lengths));
        return changed;
    }

    private static byte[] Recode(byte[] content, byte[] other, Random random) => Encoding.GetEncoding(random.Any(Charsets)).GetBytes(Encoding.UTF8.GetString(content));
}
