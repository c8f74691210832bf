using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Parsing.Lines;

/// <summary>A list of normalized words or names from a data file of one column.</summary>
internal sealed class WordList
{
    private readonly FrozenSet<string> _words;

    private WordList(string file) => _words = DataFile.Read($"Parsing/Data/{file}.tsv", 1).Select(row => Phrases.Key(row[0])).ToFrozenSet(StringComparer.Ordinal);

    public static WordList FirstNames { get; } = new("first_names");
    public static WordList FunctionWords { get; } = new("function_words");
    public static WordList Places { get; } = new("datelines");
    public static WordList PageFurniture { get; } = new("page_furniture");

    public bool Contains(string text) => _words.Contains(Phrases.Key(text));
}
