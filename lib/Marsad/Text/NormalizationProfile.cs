namespace Marsad.Text;

/// <summary>Steps that are taken together, compiled into one table so that a text is folded in one pass.</summary>
internal sealed class NormalizationProfile
{
    private const char ManyLetters = '\uFFFE';
    private const char NoLetter = '\uFFFF';
    private const int Characters = 1 << 16;
    private readonly char[] _single = new char[Characters];
    // Few and seldom met: a frozen dictionary would take longer to build than it saves.
    private readonly Dictionary<char, string> _many = [];

    public NormalizationProfile(string name, params IReadOnlyList<NormalizationStep> steps)
    {
        Name = name;
        Steps = steps;
        for (var code = 0; code < Characters; code++) _single[code] = (char)code;
        foreach (var step in steps)
            foreach (var c in step.Folded)
                Compile(c);
        Growth = _many.Count == 0 ? 1 : _many.Values.Max(text => text.Length);
    }

    /// <summary>For comparing words: what print leaves open is folded, letters that tell words apart stay.</summary>
    public static NormalizationProfile Comparison { get; } = new(
        "comparison", NormalizationStep.PresentationForms, NormalizationStep.Diacritics, NormalizationStep.Tatweel, NormalizationStep.Controls,
        NormalizationStep.Alef, NormalizationStep.AlefMaksura, NormalizationStep.PersianLetters, NormalizationStep.Digits);

    /// <summary>For finding words of a closed table: every spelling of a word is one.</summary>
    public static NormalizationProfile Lookup { get; } = new(
        "lookup", [.. Comparison.Steps, NormalizationStep.LookAlikes, NormalizationStep.TehMarbuta, NormalizationStep.Quotes, NormalizationStep.Spaces]);

    /// <summary>The Arabic normalizer of Lucene: alef, yeh and teh marbuta folded, vowel signs and tatweel dropped.</summary>
    public static NormalizationProfile Search { get; } = new(
        "search", NormalizationStep.PresentationForms, NormalizationStep.Diacritics, NormalizationStep.Tatweel, NormalizationStep.Controls,
        NormalizationStep.Alef, NormalizationStep.AlefMaksura, NormalizationStep.PersianLetters, NormalizationStep.LookAlikes, NormalizationStep.TehMarbuta, NormalizationStep.Digits);

    public string Name { get; }

    public IReadOnlyList<NormalizationStep> Steps { get; }

    /// <summary>Names and versions of the steps; a stored copy with another is out of date.</summary>
    public string Version => $"{Name}({string.Join(',', Steps.Select(step => $"{step.Name}:{step.Version}"))})";

    /// <summary>Most characters that one character becomes.</summary>
    public int Growth { get; }

    /// <summary>The folded text; the same instance where nothing changes.</summary>
    public string Fold(string text)
    {
        if (IsFolded(text)) return text;
        var result = Apply(text);
        return result.Text;
    }

    /// <summary>The folded text with the way back to the shown one.</summary>
    public NormalizedText Apply(string text)
    {
        var folded = new char[text.Length];
        var origins = new int[text.Length + 1];
        var length = 0;
        for (var i = 0; i < text.Length;)
        {
            var from = i;
            var c = Next(text, ref i);
            if (folded.Length - length < Growth)
            {
                Array.Resize(ref folded, folded.Length * 2 + Growth);
                Array.Resize(ref origins, folded.Length + 1);
            }

            var written = Write(c, folded.AsSpan(length));
            origins.AsSpan(length, written).Fill(from);
            length += written;
        }

        origins[length] = text.Length;
        return new NormalizedText(text, new string(folded, 0, length), origins[..(length + 1)]);
    }

    /// <summary>Folds a run of characters into <paramref name="target"/>, which must hold <see cref="Growth"/> times as many.</summary>
    /// <returns>How many characters were written.</returns>
    public int Write(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < text.Length;) length += Write(Next(text, ref i), target[length..]);
        return length;
    }

    private int Write(char c, Span<char> target)
    {
        var single = _single[c];
        if (single == NoLetter) return 0;
        if (single != ManyLetters || c == ManyLetters)
        {
            target[0] = single;
            return 1;
        }

        _many[c].CopyTo(target);
        return _many[c].Length;
    }

    private bool IsFolded(string text)
    {
        foreach (var c in text)
            if (_single[c] != c || ArabicLetters.IsHamzaMark(c)) return false;
        return true;
    }

    // A hamza that is set on its seat as a mark is the same letter as the composed one.
    private static char Next(ReadOnlySpan<char> text, ref int position)
    {
        var c = text[position++];
        if (position < text.Length && ArabicLetters.IsHamzaMark(text[position]) && ArabicLetters.WithMark(c, text[position]) is { } composed)
        {
            position++;
            return composed;
        }

        return c;
    }

    private void Compile(char c)
    {
        var (single, text) = (c, (string?)null);
        foreach (var step in Steps)
        {
            if (text is not null) text = FoldEach(text, step);
            else if (step.Fold(single) is { Length: 1 } letter) single = letter[0];
            else if (step.Fold(single) is { } letters) text = letters;
        }

        _single[c] = text?.Length switch { null => single, 0 => NoLetter, 1 => text[0], _ => ManyLetters };
        if (text?.Length > 1) _many[c] = text;
    }

    private static string FoldEach(string text, NormalizationStep step)
    {
        foreach (var c in text)
            if (step.Fold(c) is not null) return string.Concat(text.Select(letter => step.Fold(letter) ?? letter.ToString()));
        return text;
    }
}
