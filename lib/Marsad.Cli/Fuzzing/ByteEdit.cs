using System.Text;

namespace Marsad.Cli.Fuzzing;

/// <summary>The cuts and pastes that mutations are made of.</summary>
internal static class ByteEdit
{
    public static byte[] Replace(byte[] content, int start, int length, ReadOnlySpan<byte> by) => [.. content.AsSpan(0, start), .. by, .. content.AsSpan(start + length)];

    /// <summary>Inserts bytes at any place.</summary>
    public static byte[] Insert(byte[] content, Random random, ReadOnlySpan<byte> bytes) => Replace(content, random.Next(content.Length + 1), 0, bytes);

    /// <summary>Inserts text in UTF-8 where a tag begins, so that it stands outside tags; at any place where there is no tag.</summary>
    public static byte[] InsertAtTag(byte[] content, Random random, string text)
    {
        var from = random.Next(content.Length + 1);
        var at = content.AsSpan(from).IndexOf((byte)'<');
        return Replace(content, at < 0 ? from : from + at, 0, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Any range of at most so many bytes.</summary>
    public static (int Start, int Length) Range(byte[] content, Random random, int longest)
    {
        var start = random.Next(content.Length + 1);
        return (start, random.Next(Math.Min(longest, content.Length - start) + 1));
    }

    /// <summary>The range of a tag with its brackets, or null where none is found.</summary>
    public static (int Start, int Length)? Tag(byte[] content, Random random)
    {
        var from = random.Next(content.Length + 1);
        var open = content.AsSpan(from).IndexOf((byte)'<');
        if (open < 0) return null;
        var close = content.AsSpan(from + open).IndexOf((byte)'>');
        return close < 0 ? null : (from + open, close + 1);
    }

    public static T Any<T>(this Random random, IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
