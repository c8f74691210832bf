using System.Text.Json;
using Marsad.Document;

namespace Marsad.Training.Assertions;

/// <summary>The items of a sentence by their place in it: what a spec expects and what a document holds.</summary>
internal sealed class SentenceItems
{
    private readonly SpecSentence _sentence;
    private readonly ArticleDocument _document;

    // Where each block of the document begins in the text; the headline lies before it.
    private readonly List<int> _starts = [];

    public SentenceItems(SpecSentence sentence, ArticleDocument document)
    {
        (_sentence, _document) = (sentence, document);
        var start = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind != BlockKind.Title) start = sentence.Text.IndexOf(block.Text, start, StringComparison.Ordinal);
            _starts.Add(block.Kind == BlockKind.Title ? -1 : start);
            if (block.Kind != BlockKind.Title) start += block.Text.Length;
        }
    }

    /// <summary>Null where the spec does not judge the layer.</summary>
    public List<SpecItem>? Expected(AssertionLayer layer)
    {
        if (layer.Expected(_sentence) is not { } items) return null;
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new List<SpecItem>(items.Count);
        foreach (var item in items)
        {
            var words = item.GetProperty(layer.Words).GetString()!;
            var start = SpecFile.Find(_sentence.Text, words, ends.GetValueOrDefault(words)) ?? SpecFile.Find(_sentence.Text, words, 0)!.Value;
            ends[words] = start + words.Length;
            found.Add(new SpecItem(start, start + words.Length, item));
        }

        return found;
    }

    /// <summary>What the document holds outside its headline.</summary>
    public List<SpecItem> Found(AssertionLayer layer) =>
    [
        .. from item in JsonSerializer.SerializeToElement(layer.Found(_document), ArticleJson.Compact).EnumerateArray()
           let block = _starts[item.GetProperty("block").GetInt32()]
           where block >= 0
           let start = block + item.GetProperty("start").GetInt32()
           select new SpecItem(start, start + item.GetProperty("length").GetInt32(), item),
    ];
}
