using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Warc;

/// <summary>Reads the named fields above a block: those of a WARC record or of an HTTP answer.</summary>
internal static class HeaderLines
{
    private const int Longest = 64 * 1024;
    private const int Most = 1_000;

    /// <summary>The fields up to the empty line; the first of each name counts.</summary>
    /// <exception cref="InvalidDataException">There are too many, or they are too long.</exception>
    public static Dictionary<string, string> Read(ByteInput input)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var count = 0; input.Line(Longest) is { Length: > 0 } line; count++)
        {
            if (count == Most) throw new InvalidDataException("There are too many header lines.");
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) fields.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return fields;
    }
}
