using System.Text;

namespace Marsad.Cli.Fuzzing;

/// <summary>Damage to the structure of pages.</summary>
internal static class MarkupMutations
{
    private const int MostTags = 50;
    private const int DeepestRead = 1_900;
    private const int Deepest = 30_000;
    private const int LongestAttribute = 1 << 20;

    private static readonly string[] Formatting = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly string[] Nested =
        ["div", "p", "b", "a", "font", "span", "table", "td", "form", "ul", "li", "button", "select", "svg", "math", "template", "blockquote", "nobr", "article", "h1", "x-y", "object", "dl", "ruby", "rt", "rp", "optgroup", "noscript"];

    // Elements and marks that swallow or displace what follows them.
    private static readonly string[] Openers =
    [
        "<!--", "<![CDATA[", "<script>", "<style>", "<title>", "<textarea>", "<plaintext>", "<a </a <a </a", "<noscript>", "<xmp>", "<frameset>", "<svg><foreignObject>", "<math><mi>", "<select>", "<table><b>", "</body>", "</html>",
        "<!DOCTYPE x [<!ENTITY a \"&a;&a;\">]>", "<?xml version=\"1.0\"?>", "<base href=\"javascript:\">", "<p", "<a href='", "</", "<br><br>", "<h1>", "<time datetime=\"", "<article>", "<nav>", "<footer hidden>",
    ];

    private static readonly string[] Entities =
    [
        "&#0;", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#99999999999999999999;", "&#x202E;", "&#xFEFF;", "&#8207;", "&nbsp;", "&lt;p&gt;", "&amp;amp;", "&", "&#", "&#x;", "&zwnj;", "&CounterClockwiseContourIntegral;", "&#1605;", "&#13;",
    ];

    private static readonly string[] Charsets = ["utf-8", "windows-1256", "iso-8859-6", "utf-16", "utf-7", "ibm864", "x-mac-arabic", "nonsense", "", "utf-8\u0000", "gb18030", "iso-2022-jp"];

    public static IReadOnlyList<Mutation> All { get; } = [DeleteTags, RepeatTags, MoveTag, Nest, Misnest, Open, AddEntities, AddAttribute, SwapCharset];

    private static byte[] DeleteTags(byte[] content, byte[] other, Random random)
    {
        for (var left = random.Next(1, MostTags); left > 0 && ByteEdit.Tag(content, random) is { } tag; left--) content = ByteEdit.Replace(content, tag.Start, tag.Length, []);
        return content;
    }

    private static byte[] RepeatTags(byte[] content, byte[] other, Random random)
    {
        for (var left = random.Next(1, MostTags); left > 0 && ByteEdit.Tag(content, random) is { } tag; left--)
            content = ByteEdit.Replace(content, tag.Start, 0, content.AsSpan(tag.Start, tag.Length));
        return content;
    }

    private static byte[] MoveTag(byte[] content, byte[] other, Random random)
    {
        if (ByteEdit.Tag(content, random) is not { } tag) return content;
        var bytes = content[tag.Start..(tag.Start + tag.Length)];
        return ByteEdit.Insert(ByteEdit.Replace(content, tag.Start, tag.Length, []), random, bytes);
    }

    private static byte[] Nest(byte[] content, byte[] other, Random random)
    {
        var (name, depth) = (random.Any(Nested), random.Next(1, random.Next(2) == 0 ? DeepestRead : Deepest));
        var second = random.Next(3) == 0 ? random.Any(Nested) : name;
        var start = string.Concat(Enumerable.Range(0, depth).Select(level => level % 2 == 0 ? $"<{name}>" : $"<{second}>"));
        return ByteEdit.InsertAtTag(content, random, random.Next(2) == 0 ? start : start + "x" + string.Concat(Enumerable.Repeat($"</{name}>", depth)));
    }

    // Formatting that is left open is built again in every block that follows.
    private static byte[] Misnest(byte[] content, byte[] other, Random random)
    {
        var tags = Enumerable.Range(0, random.Next(1, DeepestRead)).Select(number => $"<{random.Any(Formatting)} a={number}>");
        return ByteEdit.InsertAtTag(content, random, "<p>" + string.Concat(tags) + "</p>" + string.Concat(Enumerable.Repeat("<p>x</p>", random.Next(1, Deepest))));
    }

    private static byte[] Open(byte[] content, byte[] other, Random random) => ByteEdit.InsertAtTag(content, random, random.Any(Openers));

    private static byte[] AddEntities(byte[] content, byte[] other, Random random)
    {
        for (var left = random.Next(1, MostTags); left > 0; left--) content = ByteEdit.Insert(content, random, Encoding.ASCII.GetBytes(random.Any(Entities)));
        return content;
    }

    private static byte[] AddAttribute(byte[] content, byte[] other, Random random)
    {
        if (ByteEdit.Tag(content, random) is not { } tag) return content;
        var length = random.Next(LongestAttribute);
        var attributes = random.Next(4) switch
        {
            0 => $" class=\"{string.Concat(Enumerable.Repeat("share-box ", length / 10))}\"",
            1 => $" style=\"{new string(' ', length)}display:none\"",
            2 => string.Concat(Enumerable.Range(0, length / 1000).Select(number => $" a{number}=1")),
            _ => $" id='{new string('x', length)}",
        };
        return ByteEdit.Replace(content, tag.Start + tag.Length - 1, 0, Encoding.ASCII.GetBytes(attributes));
    }

    private static byte[] SwapCharset(byte[] content, byte[] other, Random random)
    {
        var charset = Encoding.UTF8.GetBytes(random.Any(Charsets));
        var at = content.AsSpan().IndexOf("charset="u8);
        if (at < 0) return ByteEdit.Replace(content, 0, 0, [.. "<meta charset="u8, .. charset, (byte)'>']);
        return ByteEdit.Replace(content, at + "charset=".Length, 0, [.. charset, (byte)'"']);
    }
}
