using System.Text.RegularExpressions;
using Marsad.Document;

namespace Marsad.Parsing.Lines;

/// <summary>Reads Markdown as lines: heads become title and sub-headings, marks of emphasis and links are taken off.</summary>
internal static partial class MarkdownReader
{
    private const string Fence = "---";

    public static List<Line> Read(string text, ArticleFacts facts, OutletTable outlets)
    {
        var paragraphs = new List<Line>();
        var source = SkipFrontMatter([.. text.Split('\n').Select(LineReader.Clean)], facts, outlets);
        var open = new List<string>();
        foreach (var line in source)
        {
            if (line.Length > 0 && !StartsBlock(line))
            {
                open.Add(line);
                continue;
            }

            Add(paragraphs, Underlined(string.Join(' ', open), line), facts);
            open.Clear();
            if (line.Length > 0 && !IsRule(line)) Add(paragraphs, line, facts);
        }

        Add(paragraphs, string.Join(' ', open), facts);
        return paragraphs;
    }

    private static bool StartsBlock(string line) =>
        line[0] is '#' or '>' or '!' || IsListItem(line) || IsRule(line);

    private static bool IsRule(string line) => line.All(c => c is '-' or '*' or '_' or '=');

    // A rule right below words makes them a heading.
    private static string Underlined(string words, string rule) => words.Length == 0 || rule.Length == 0 ? words : rule[0] switch
    {
        '=' when IsRule(rule) => "# " + words,
        '-' when IsRule(rule) => "## " + words,
        _ => words,
    };

    private static bool IsListItem(string line) => line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ';

    private static void Add(List<Line> lines, string source, ArticleFacts facts)
    {
        if (source.Length == 0) return;
        var level = source.TakeWhile(c => c == '#').Count();
        var picture = source.StartsWith("![", StringComparison.Ordinal);
        var text = LineReader.Clean(Plain(source));
        if (text.Length == 0) return;
        if (level == 1 && facts.Title is null)
        {
            facts.FoundTitle(text);
            lines.Add(new Line(text, LineRole.Title));
        }
        else
            lines.Add(new Line(text, picture ? LineRole.Caption : level > 0 ? LineRole.Subheading : IsListItem(source) ? LineRole.Paragraph : LineRole.Open));
    }

    private static string Plain(string source) =>
        Emphasis().Replace(Link().Replace(IsListItem(source) ? source[2..] : source.TrimStart('#', '>', ' '), "$1"), "").TrimEnd('#', ' ');

    private static IEnumerable<string> SkipFrontMatter(string[] lines, ArticleFacts facts, OutletTable outlets)
    {
        var end = lines.Length > 0 && lines[0] == Fence ? Array.IndexOf(lines, Fence, 1) : -1;
        if (end < 0) return lines;
        foreach (var line in lines[1..end]) Record(line, facts, outlets);
        return lines[(end + 1)..];
    }

    private static void Record(string line, ArticleFacts facts, OutletTable outlets)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = colon < 0 ? "" : line[(colon + 1)..].Trim(' ', '"', '\'', '[', ']');
        if (value.Length == 0) return;
        switch (line[..colon].Trim().ToLowerInvariant())
        {
            case "title": facts.FoundTitle(value); break;
            case "date" or "published": facts.FoundPublished(PublicationDates.Read(value, DateEvidence.Meta)); break;
            case "author" or "byline": facts.FoundByline(value); break;
            case "section" or "category": facts.FoundSection(value); break;
            case "url" or "link" or "canonical": facts.FoundUrl(value); break;
            case "outlet" or "source" or "publisher": facts.FoundOutlet(outlets.ByName(value) ?? new Outlet(value, null)); break;
        }
    }

    // [words](address) and ![words](address)
    [GeneratedRegex(@"!?\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s[^()]{0,200})?\)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    // **words**, __words__, *words*, `words`
    [GeneratedRegex(@"\*\*|__|\*(?=\S)|(?<=\S)\*|`", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Emphasis();
}
