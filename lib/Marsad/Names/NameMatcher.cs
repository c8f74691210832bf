namespace Marsad.Names;

/// <summary>Finds the known names that start at a word, the longest first; looked up once however often an article is read.</summary>
internal sealed class NameMatcher(KnowledgeBase knowledge)
{
    private const int OnStack = 256;
    private readonly Dictionary<NameText, NameMatch[][]> _texts = [];
    private readonly Dictionary<NameText, string[]> _classWords = [];

    /// <summary>The names at a word of a block.</summary>
    public NameMatch[] At(NameText text, int first) => (_texts.GetValueOrDefault(text) ?? (_texts[text] = EachWord(text, MatchesAt)))[first];

    /// <summary>The class word before a word of a block, without proclitics; empty where there is none.</summary>
    public string ClassBefore(NameText text, int index) => (_classWords.GetValueOrDefault(text) ?? (_classWords[text] = EachWord(text, ClassWordBefore)))[index];

    private static T[] EachWord<T>(NameText text, Func<NameText, int, T> read)
    {
        var result = new T[text.Words.Count];
        for (var word = 0; word < result.Length; word++) result[word] = read(text, word);
        return result;
    }

    private static string ClassWordBefore(NameText text, int index) =>
        index > 0 && text.Words[index].Before is Gap.Space or Gap.Quote ? ContextWords.FindClass(text, index - 1) : "";

    private NameMatch[] MatchesAt(NameText text, int first)
    {
        var known = knowledge.LongestFrom(text.Words[first].Form);
        if (known.Length == 0) return [];
        List<NameMatch>? found = null;
        var readings = text.Readings(first);
        Span<int> longest = stackalloc int[readings.Length];
        var most = 0;
        for (var i = 0; i < longest.Length; i++) most = Math.Max(most, longest[i] = Reach(text, first, known[i]));
        for (var count = most; count > 0; count--)
            for (var i = 0; i < longest.Length; i++)
                if (count <= longest[i] && Match(text, first, count, readings[i]) is { } match)
                    (found ??= []).Add(match);
        return found?.ToArray() ?? [];
    }

    private NameMatch? Match(NameText text, int first, int count, Proclitics.Reading reading)
    {
        var length = reading.Word.Length;
        for (var i = 1; i < count; i++) length += 1 + text.Words[first + i].Key.Length;
        Span<char> key = length <= OnStack ? stackalloc char[length] : new char[length];
        reading.Word.CopyTo(key);
        for (int i = 1, at = reading.Word.Length; i < count; i++)
        {
            var word = text.Words[first + i].Key;
            key[at] = ' ';
            word.CopyTo(key[(at + 1)..]);
            at += 1 + word.Length;
        }

        var senses = knowledge.Find(key);
        if (senses.Length == 0) return null;
        var last = first + count - 1;
        return new NameMatch(first, last, StartOf(text, first, reading.Cut), text.EndOf(first, last), key.ToString(), senses);
    }

    /// <summary>Where a name starts after its proclitics; marks between letters are stepped over.</summary>
    public static int StartOf(NameText text, int first, int cut)
    {
        var position = text.Words[first].Start;
        // A ligature is one letter here and two in the key: the last one is never cut off.
        var last = text.Words[first].End - 1;
        for (var letters = 0; position < last && (letters < cut || !IsLetter(text.Text[position])); position++)
            if (IsLetter(text.Text[position]))
                letters++;
        return position;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) && c != Text.ArabicLetters.Tatweel;

    // A name goes over quotation marks and dashes, not over a full stop or a comma; looking no further than a name can be long.
    private static int Reach(NameText text, int first, int longest)
    {
        var count = Math.Min(longest, 1);
        while (count < longest && first + count < text.Words.Count && text.Words[first + count].Before != Gap.Mark) count++;
        return count;
    }
}
