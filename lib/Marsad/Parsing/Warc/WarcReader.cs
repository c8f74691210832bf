using System.Globalization;
using Marsad.Parsing.Containers;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Warc;

/// <summary>Reads the records of a WARC file forward.</summary>
internal static class WarcReader
{
    private const int LongestLine = 64 * 1024;

    /// <exception cref="InvalidDataException">The file breaks off between records.</exception>
    public static IEnumerable<WarcRecord> Read(Stream content, Tally tally)
    {
        var input = new ByteInput(content);
        while (SkipToRecord(input, tally))
        {
            var headers = HeaderLines.Read(input);
            if (!long.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                tally.IsDamaged = true;
                continue;
            }

            var block = new SliceStream(input, length);
            yield return new WarcRecord(headers, block);
            SkipRest(block);
        }
    }

    // Lines that are no start of a record come from a wrong length: the next record is found all the same.
    private static bool SkipToRecord(ByteInput input, Tally tally)
    {
        while (input.Peek() >= 0)
        {
            var line = ShortLine(input);
            if (line.StartsWith("WARC/", StringComparison.Ordinal)) return true;
            if (line.Length > 0) tally.IsDamaged = true;
        }

        return false;
    }

    // Of a line that is too long the rest counts as the next line.
    private static string ShortLine(ByteInput input)
    {
        try
        {
            return input.Line(LongestLine) ?? "";
        }
        catch (InvalidDataException) when (input.Peek() >= 0)
        {
            return "-";
        }
    }

    private static void SkipRest(SliceStream block)
    {
        Span<byte> buffer = stackalloc byte[4096];
        while (block.Read(buffer) > 0)
        {
            // Nobody wanted it.
        }
    }
}
