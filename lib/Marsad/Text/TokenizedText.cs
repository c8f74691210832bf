namespace Marsad.Text;

/// <summary>A text cut into tokens with the form of each that tables are asked for; positions outside hold nothing.</summary>
internal sealed class TokenizedText
{
    private const int CharactersPerToken = 4;
    private readonly Token[] _tokens;
    private readonly int[] _keyStarts;
    private readonly char[] _keys;
    private readonly WordForm?[] _forms;
    private List<TokenRange>? _sentences;

    public TokenizedText(string text)
    {
        Text = text;
        _tokens = new Token[text.Length / CharactersPerToken + 1];
        var position = 0;
        while (Tokenizer.Next(text, ref position) is { } token)
        {
            if (Count == _tokens.Length) Array.Resize(ref _tokens, _tokens.Length * 2);
            _tokens[Count++] = token;
        }

        _keyStarts = new int[Count + 1];
        _keys = FoldKeys();
        _forms = new WordForm?[Count];
    }

    public string Text { get; }

    public int Count { get; }

    public Token this[int index] => _tokens[index];

    /// <summary>Its sentences (<see cref="SentenceSplitter"/>) in reading order; together they hold every token.</summary>
    public IReadOnlyList<TokenRange> Sentences => _sentences ??= FindSentences();

    /// <summary>The folded form of a token (<see cref="NormalizationProfile.Lookup"/>).</summary>
    public ReadOnlySpan<char> Key(int index) =>
        (uint)index < (uint)Count ? _keys.AsSpan(_keyStarts[index], _keyStarts[index + 1] - _keyStarts[index]) : [];

    /// <summary>The same with what tables say of it.</summary>
    public WordForm Form(int index) => (uint)index < (uint)_forms.Length ? _forms[index] ??= WordForms.Of(Key(index)) : WordForm.None;

    /// <summary>Whether a token is one of the given single marks.</summary>
    public bool Is(int index, ReadOnlySpan<char> marks) => Key(index) is [var mark] && marks.Contains(mark);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool Touches(int index) => index > 0 && index < Count && _tokens[index].Start == _tokens[index - 1].End;

    /// <summary>How many digits a token has; 0 where it is no number.</summary>
    public int Digits(int index) => Key(index) is { Length: > 0 } key && char.IsAsciiDigit(key[0]) ? key.Length : 0;

    /// <summary>Whether a token is a word.</summary>
    public bool IsWord(int index) => Key(index) is { Length: > 0 } key && char.IsLetter(key[0]);

    /// <summary>The number in digits at a position, or null for anything else and for more than nine digits.</summary>
    public int? Number(int index) => Digits(index) is > 0 and <= 9 ? int.Parse(Key(index), System.Globalization.CultureInfo.InvariantCulture) : null;

    /// <summary>From the first token, without so many of its letters, to the one before <paramref name="next"/>.</summary>
    public Token Span(int first, int next, int withoutLetters = 0)
    {
        var start = _tokens[first].Start;
        for (var left = withoutLetters; left > 0 && start < _tokens[first].End - 1;)
        {
            start++;
            if (IsLetter(Text[start])) left--;
        }

        return new Token(start, _tokens[next - 1].End - start);
    }

    private static bool IsLetter(char c) => !ArabicLetters.IsDiacritic(c) && c != ArabicLetters.Tatweel && !ArabicLetters.IsInvisible(c);

    private List<TokenRange> FindSentences()
    {
        var ranges = new List<TokenRange>();
        var next = 0;
        foreach (var sentence in SentenceSplitter.Split(Text))
        {
            var first = next;
            while (next < Count && _tokens[next].Start < sentence.End) next++;
            if (next > first) ranges.Add(new TokenRange(first, next));
        }

        return ranges;
    }

    private char[] FoldKeys()
    {
        var profile = NormalizationProfile.Lookup;
        var keys = new char[Text.Length + profile.Growth];
        var length = 0;
        for (var i = 0; i < Count; i++)
        {
            if (keys.Length - length < _tokens[i].Length * profile.Growth) Array.Resize(ref keys, keys.Length * 2 + _tokens[i].Length * profile.Growth);
            _keyStarts[i] = length;
            length += profile.Write(Text.AsSpan(_tokens[i].Start, _tokens[i].Length), keys.AsSpan(length));
        }

        _keyStarts[Count] = length;
        return keys;
    }
}
