using System.Globalization;
using System.Text;

namespace Marsad.Cli.Fuzzing;

/// <summary>Damage to words, numbers, dates and statements about the article.</summary>
internal static class TextMutations
{
    private const int MostChanges = 100;
    private const int LongestRun = 1 << 17;
    private const char FirstForm = '\uFE80';
    private const int Forms = 0x7D;

    // A letter, a vowel sign, tatweel, digits, marks of direction, joiners, separators, a letter beyond the first plane.
    private static readonly string[] Marks =
    [
        "\u0627", "\u064E", "\u0640", "\u0660", "9", "\u202E", "\u2067", "\u200D", "\u200F", "-", "/", "|", "\u2013", ":", ".", "\u00AB", "(", "\"", " ", "\u00A0", "\n", "\t", "\uD83D\uDE00", "\uD800", "\uFDFA", "\u0301", "\uFFFD", "#", "*",
        "[", "](", "\u0648\u0627\u0644", "\u0627\u0644\u0645\u0635\u062F\u0631: ", "www.a.b/", "https://", "@", "\u2028", "\u0085",
    ];

    private static readonly string[] Dates =
    [
        "0000-00-00", "9999-12-31T23:59:59+14:00", "0001-01-01", "31/02/2024", "1447-13-30", "1/1/1", "2024-02-30T25:61", "99999999999/9/9", "\u0661\u0664\u0664\u0667/\u0660\u0662/\u0663\u0660", "29/2/1900", "2026-03-10T09:05:00.0000000000000Z",
        "\u0661\u0660 \u0622\u0630\u0627\u0631 \u0669\u0669\u0669\u0669", "30 \u0635\u0641\u0631 1 \u0647\u0640", "20130803", "19991399", "12:99", "24:00", "1900", "-1", "10 \u0645\u0627\u0631\u0633 2026 - 09:05 \u0635",
    ];

    private static readonly string[] Values = ["null", "1e999", "[]", "{}", "\"\"", "true", "[[[[", "\"\\ud800\"", "{\"@id\":\"\"}", "[null,1]", "\"2026-03-10\"", "\"https://[\"", "{\"name\":null}"];
    private static readonly string[] Names = ["article:published_time", "og:title", "og:site_name", "og:url", "author", "article:section", "date", "title"];

    public static IReadOnlyList<Mutation> All { get; } = [ShapeLetters, AddMarks, AddRun, AddDates, AddStatement, SwapJsonValue, JoinLines];

    private static byte[] ShapeLetters(byte[] content, byte[] other, Random random) => Change(content, text =>
    {
        var every = random.Next(1, 20);
        return string.Concat(text.Select(c => c is > '\u0620' and < '\u064B' && random.Next(every) == 0 ? (char)(FirstForm + random.Next(Forms)) : c));
    });

    private static byte[] AddMarks(byte[] content, byte[] other, Random random) => Change(content, text =>
    {
        var result = new StringBuilder(text);
        for (var left = random.Next(1, MostChanges); left > 0; left--) result.Insert(random.Next(result.Length + 1), random.Any(Marks));
        return result.ToString();
    });

    // One mark, or two by turns, over and over.
    private static byte[] AddRun(byte[] content, byte[] other, Random random)
    {
        var unit = random.Any(Marks) + (random.Next(2) == 0 ? "" : random.Any(Marks));
        var run = string.Concat(Enumerable.Repeat(unit, random.Next(1, random.Next(2) == 0 ? MostChanges : LongestRun)));
        return ByteEdit.InsertAtTag(content, random, random.Next(2) == 0 ? run : $"<p>{run}</p>");
    }

    private static byte[] AddDates(byte[] content, byte[] other, Random random)
    {
        for (var left = random.Next(1, 10); left > 0; left--) content = ByteEdit.InsertAtTag(content, random, random.Next(2) == 0 ? random.Any(Dates) : $"<p>{random.Any(Dates)} {random.Any(Dates)}</p>");
        return content;
    }

    private static byte[] AddStatement(byte[] content, byte[] other, Random random)
    {
        var (name, value) = (random.Any(Names), random.Next(2) == 0 ? random.Any(Dates) : random.Any(Marks));
        return ByteEdit.InsertAtTag(content, random, random.Next(3) switch
        {
            0 => $"<meta property=\"{name}\" content=\"{value}\">",
            1 => $"<time itemprop=\"datePublished\" datetime=\"{value}\">{value}</time>",
            _ => string.Create(CultureInfo.InvariantCulture, $"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"datePublished\":{random.Any(Values)},\"author\":{random.Any(Values)},\"headline\":{random.Any(Values)},\"url\":{random.Any(Values)}}}</script>"),
        });
    }

    private static byte[] SwapJsonValue(byte[] content, byte[] other, Random random)
    {
        var from = random.Next(content.Length + 1);
        var at = content.AsSpan(from).IndexOf("\":"u8);
        return at < 0 ? content : ByteEdit.Replace(content, from + at + 2, 0, Encoding.UTF8.GetBytes(random.Any(Values) + ","));
    }

    private static byte[] JoinLines(byte[] content, byte[] other, Random random) => Change(content, text => text.Replace('\n', random.Next(2) == 0 ? ' ' : '\u2028'));

    private static byte[] Change(byte[] content, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(content)));
}
