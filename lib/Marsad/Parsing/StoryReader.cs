using Marsad.Parsing.Bytes;
using Marsad.Parsing.Json;
using Marsad.Parsing.Lines;
using Marsad.Parsing.Pages;

namespace Marsad.Parsing;

/// <summary>Reads a story from decoded text, each format its own way.</summary>
internal sealed class StoryReader(OutletTable outlets)
{
    private readonly TextStory _text = new(outlets);
    private readonly JsonStory _json = new(outlets);

    /// <summary>The story, or null when a page is nested too deep to be read, or JSON is broken.</summary>
    public Story? Read(string text, string format) => format switch
    {
        TextFormat.Html => PageStory.Read(text, outlets),
        TextFormat.Markdown => ReadMarkdown(text),
        TextFormat.Json or TextFormat.Feed => _json.Read(text),
        _ => ReadText(text),
    };

    private Story ReadText(string text)
    {
        var story = new Story(LineReader.Read(text), new ArticleFacts());
        _text.Sort(story.Lines, story.Facts);
        return story;
    }

    private Story ReadMarkdown(string text)
    {
        var facts = new ArticleFacts();
        var lines = MarkdownReader.Read(text, facts, outlets);
        if (facts.Title is null) _text.Sort(lines, facts);
        else _text.SortPage(lines, facts);
        return new Story(lines, facts);
    }
}
