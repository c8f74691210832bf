namespace Marsad.Cli.Evaluating;

/// <summary>A text as a multiset of words: runs of Arabic letters with their marks, of other letters, or of digits.</summary>
internal sealed class WordBag
{
    private const char FirstArabic = '\u0600';
    private const char LastArabic = '\u06FF';
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    private enum CharKind { None, Arabic, Letter, Digit }

    public int Count { get; private set; }

    public static WordBag Of(string text)
    {
        var bag = new WordBag();
        for (var start = 0; start < text.Length;)
        {
            var kind = KindOf(text[start]);
            var end = start + 1;
            while (end < text.Length && KindOf(text[end]) == kind) end++;
            if (kind != CharKind.None) bag.Add(text[start..end]);
            start = end;
        }

        return bag;
    }

    /// <summary>Words of both, as often as they stand in both.</summary>
    public int Common(WordBag other) => _words.Sum(word => Math.Min(word.Value, other._words.GetValueOrDefault(word.Key)));

    /// <summary>The words that this has more often than the other, most frequent first.</summary>
    public IEnumerable<string> Beyond(WordBag other) =>
        _words.Where(word => word.Value > other._words.GetValueOrDefault(word.Key)).OrderByDescending(word => word.Value).Select(word => word.Key);

    private void Add(string word)
    {
        _words[word] = _words.GetValueOrDefault(word) + 1;
        Count++;
    }

    private static CharKind KindOf(char c)
    {
        if (char.IsDigit(c)) return CharKind.Digit;
        if (c is >= FirstArabic and <= LastArabic && (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark)) return CharKind.Arabic;
        return char.IsLetter(c) ? CharKind.Letter : CharKind.None;
    }
}
