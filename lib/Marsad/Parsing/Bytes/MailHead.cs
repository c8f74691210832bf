using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Marsad.Text;

namespace Marsad.Parsing.Bytes;

/// <summary>Tells mail by the block of header fields that it begins with (RFC 5322), or by the line before a message in a mailbox (RFC 4155).</summary>
internal static class MailHead
{
    private const string Mail = "mail";
    private const string Mhtml = "mhtml";
    private const int Longest = 64 * 1024;
    private const int FieldsAtLeast = 2;
    private static readonly ILookup<string, string> Marks = DataFile.Read("Parsing/Data/mail_marks.tsv", 2).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
    private static readonly FrozenSet<string> Fields = Marks[Mail].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>mail, mhtml, or null where the bytes begin otherwise.</summary>
    public static string? KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content["\uFEFF"u8.Length..];
        var head = content[..Math.Min(content.Length, Longest)];
        var at = 0;
        if (head.StartsWith("From "u8)) return IsMailboxLine(Encoding.Latin1.GetString(NextLine(head, ref at))) ? Mail : null;
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (at < head.Length)
        {
            var start = at;
            var line = NextLine(head, ref at);
            if (line.Length > 0 && start > 0 && line[0] is (byte)' ' or (byte)'\t') continue; // folded
            if (FieldOf(line) is not { } field)
            {
                at = start;
                break;
            }

            if (Fields.Contains(field)) found.Add(field);
            else if (field.StartsWith("X-", StringComparison.OrdinalIgnoreCase)) found.Add("X-");
        }

        return found.Count < FieldsAtLeast ? null : KindOf(Encoding.Latin1.GetString(head[..at]));
    }

    private static string KindOf(string block) => Marks[Mhtml].Any(mark => block.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? Mhtml : Mail;

    private static ReadOnlySpan<byte> NextLine(ReadOnlySpan<byte> head, ref int at)
    {
        var rest = head[at..];
        var end = rest.IndexOf((byte)'\n');
        at += end < 0 ? rest.Length : end + 1;
        return (end < 0 ? rest : rest[..end]).TrimEnd((byte)'\r');
    }

    // A name of visible ASCII before the first colon; anything else ends the block.
    private static string? FieldOf(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        return colon > 0 && !line[..colon].ContainsAnyExceptInRange((byte)'!', (byte)'~') ? Encoding.ASCII.GetString(line[..colon]) : null;
    }

    // From, an address, and a time as "Tue Mar 10 09:05:00 2026"; a zone may stand before the year or after it.
    private static bool IsMailboxLine(string line)
    {
        if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [_, _, var weekday, var month, var day, var time, .. { Length: 1 or 2 or 3 } rest]) return false;
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        return names.AbbreviatedDayNames.Contains(weekday) && names.AbbreviatedMonthNames.Contains(month) && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && time.Contains(':', StringComparison.Ordinal) && rest.Any(word => word.Length == 4 && word.All(char.IsAsciiDigit));
    }
}
