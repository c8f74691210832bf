using System.Collections.Frozen;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>Words grouped by what they tell about the words beside them; a data file of two columns, class and word.</summary>
internal sealed class WordClasses
{
    private readonly FrozenDictionary<string, WordSet> _classes;

    // Most words are in no class at all.
    private readonly WordSet _words;

    private WordClasses(FrozenDictionary<string, WordSet> classes) =>
        (_classes, _words) = (classes, new WordSet(classes.Values.SelectMany(words => words.Words)));

    public static WordClasses Read(string path) => new(DataFile.Read(path, 2)
        .GroupBy(row => row[0], row => NameKey.OfWord(row[1]), StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => new WordSet(group), StringComparer.Ordinal));

    public WordSet Of(string name) => _classes[name];

    public bool Is(string name, string word) => _words.Contains(word) && _classes[name].Contains(word);

    public bool IsAny(string word, params ReadOnlySpan<string> names)
    {
        if (!_words.Contains(word)) return false;
        foreach (var name in names)
            if (_classes[name].Contains(word))
                return true;
        return false;
    }

    /// <summary>The word at an index without its proclitics, where it has one of the classes, with what was cut off the front; else an empty word.</summary>
    public Proclitics.Reading FindReading(NameText text, int index, params ReadOnlySpan<string> names)
    {
        foreach (var reading in text.Readings(index))
            if (IsAny(reading.Word, names))
                return reading;
        return new Proclitics.Reading(0, "");
    }
}
