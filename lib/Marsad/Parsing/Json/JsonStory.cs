using System.Text;
using System.Text.Json;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Lines;
using Marsad.Parsing.Pages;

namespace Marsad.Parsing.Json;

/// <summary>Reads a story from a JSON object: schema.org's NewsArticle, the dump of a scraper, or the item of a feed.</summary>
internal sealed class JsonStory(OutletTable outlets)
{
    private readonly TextStory _text = new(outlets);

    /// <summary>The story, or null when the text is no JSON or nested too deep.</summary>
    public Story? Read(string json)
    {
        try
        {
            using var document = JsonText.Parse(Encoding.UTF8.GetBytes(json));
            return JsonArticle.Find(document.RootElement) is { } article ? Read(article) : new Story([], new ArticleFacts());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Story? Read(JsonArticle article)
    {
        var facts = new ArticleFacts();
        JsonFacts.Read(article, facts, outlets);
        if (Lines(article, facts) is not { } lines) return null;
        if (article.Texts("standfirst").FirstOrDefault() is { } standfirst && Plain(standfirst) is { Length: > 0 } words && words != facts.Title)
            lines.Insert(0, new Line(words, LineRole.Standfirst));
        return new Story(lines, facts);
    }

    // The richest text is the body; a summary stands in for it only where there is none.
    private List<Line>? Lines(JsonArticle article, ArticleFacts facts)
    {
        var body = article.Texts("body").MaxBy(text => text.Length) ?? article.Texts("page").FirstOrDefault() ?? article.Texts("summary").FirstOrDefault() ?? "";
        if (!Markup.IsIn(body) && Markup.IsEscaped(body)) body = CharacterReferences.Decode(body);
        if (TextFormat.IsPage(body)) return ReadPage(body, facts);
        if (Markup.IsIn(body)) return PageStory.ReadFragment(body, facts, outlets);
        var lines = LineReader.Read(CharacterReferences.Decode(body));
        if (facts.Title is null) _text.Sort(lines, facts);
        else _text.SortPage(lines, facts);
        return lines;
    }

    // What the object says stands before what the page in it says.
    private List<Line>? ReadPage(string html, ArticleFacts facts)
    {
        if (PageStory.Read(html, outlets) is not { } page) return null;
        facts.FoundTitle(page.Facts.Title);
        facts.FoundSection(page.Facts.Section);
        facts.FoundUrl(page.Facts.Url);
        facts.FoundOutlet(page.Facts.Outlet);
        facts.FoundDateline(page.Facts.Dateline);
        facts.FoundPublished(page.Facts.Published);
        if (facts.Bylines.Count == 0)
            foreach (var name in page.Facts.Bylines) facts.FoundByline(name);
        return page.Lines;
    }

    private static string Plain(string text) => LineReader.Clean(Markup.IsIn(text) ? Markup.Strip(text) : CharacterReferences.Decode(text));
}
