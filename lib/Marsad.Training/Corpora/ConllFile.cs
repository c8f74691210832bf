namespace Marsad.Training.Corpora;

/// <summary>Reads columns of words and labels, sentences parted by empty lines; of nested labels the first that is mapped counts.</summary>
internal static class ConllFile
{
    /// <summary>The sentences of a file.</summary>
    /// <exception cref="InvalidDataException">A line has no label or one that is no IOB2; the message names file and line.</exception>
    public static List<TaggedSentence> Read(string path) => Parse(File.ReadLines(path), path);

    /// <summary>The same from lines; <paramref name="name"/> is what errors call them.</summary>
    public static List<TaggedSentence> Parse(IEnumerable<string> lines, string name)
    {
        var sentences = new List<TaggedSentence>();
        var (words, tags, number) = (new List<string>(), new List<byte>(), 0);
        foreach (var line in lines)
        {
            number++;
            if (line.AsSpan().Trim().IsEmpty)
            {
                Close(sentences, words, tags);
                continue;
            }

            var cells = line.TrimEnd().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length < 2) throw new InvalidDataException($"{name}:{number}: a word and its tag are expected.");
            words.Add(cells[0]);
            tags.Add(TagOf(cells.AsSpan(1)) ?? throw new InvalidDataException($"{name}:{number}: '{string.Join(' ', cells[1..])}' is no tag; O, B-TYPE or I-TYPE is expected."));
        }

        Close(sentences, words, tags);
        return sentences;
    }

    private static byte? TagOf(ReadOnlySpan<string> labels)
    {
        byte? found = 0;
        foreach (var label in labels)
        {
            if (TagMapping.Read(label) is not { } tag) return null;
            if (found == 0) found = tag;
        }

        return found;
    }

    private static void Close(List<TaggedSentence> sentences, List<string> words, List<byte> tags)
    {
        if (words.Count > 0) sentences.Add(new TaggedSentence([.. words], [.. tags]));
        words.Clear();
        tags.Clear();
    }
}
