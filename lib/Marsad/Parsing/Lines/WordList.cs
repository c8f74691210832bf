using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Parsing.Lines;

/// <summary>A list of words or names from a data file of one column, compared in folded spelling.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;
    private readonly Func<string, string> _fold;

    private WordList(string file, Func<string, string> fold) =>
        (_words, _fold) = (DataFile.Read($"Parsing/Data/{file}.tsv", 1).Select(row => fold(row[0])).ToFrozenSet(StringComparer.Ordinal), fold);

    public static WordList FirstNames { get; } = new("first_names", Phrases.Key);

    // Folding the last letter would make a preposition of the commonest first name.
    public static WordList FunctionWords { get; } = new("function_words", ArabicNormalizer.DropMarks);
    public static WordList Places { get; } = new("datelines", Phrases.Key);
    public static WordList PageFurniture { get; } = new("page_furniture", word => word.ToLowerInvariant());

    public bool Contains(string text) => _words.Contains(_fold(text));
}
