using Marsad.Text;

namespace Marsad.Names;

/// <summary>The words of a block with what stands between them.</summary>
internal sealed class NameText
{
    private const string Quotes = "\"'\u00AB\u00BB\u201C\u201D\u201E\u2018\u2019";
    private const string On = "\u0639\u0644\u064A";
    private const string Dashes = "-\u2010\u2011\u2012\u2013\u2014";

    public NameText(TokenizedText tokens)
    {
        Tokens = tokens;
        var words = new List<NameWord>();
        var gap = Gap.Mark;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!NameKey.IsWord(Text[token.Start]))
            {
                gap = (Gap)Math.Max((int)gap, (int)GapOf(Text[token.Start]));
                continue;
            }

            var form = NameKey.FormOf(Text.AsSpan(token.Start, token.Length));
            if (form.Key.Length == 0) continue;
            if (words.Count > 0 && gap == Gap.Space && words[^1].Key.EndsWith(NameKey.ServantOf, StringComparison.Ordinal) && words[^1].Key.Length <= NameKey.ServantOf.Length + 1)
                words[^1] = words[^1] with { Form = WordForms.Of(words[^1].Key + form.Key), End = token.End };
            else
                words.Add(new NameWord(token.Start, token.End, form, gap));
            gap = Gap.Space;
        }

        Words = words;
    }

    public TokenizedText Tokens { get; }

    public string Text => Tokens.Text;

    public List<NameWord> Words { get; }

    /// <summary>The word at an index, or an empty one outside the block.</summary>
    public string Key(int index) => (uint)index < (uint)Words.Count ? Words[index].Key : "";

    /// <summary>The readings of the word at an index; none outside the block.</summary>
    public Proclitics.Reading[] Readings(int index) => (uint)index < (uint)Words.Count ? Proclitics.Of(Words[index].Form) : [];

    /// <summary>Whether nothing but a space stands before a word.</summary>
    public bool IsJoined(int index) => index > 0 && index < Words.Count && Words[index].Before == Gap.Space;

    /// <summary>Whether a word is written like "on", which is folded like the name Ali.</summary>
    public bool IsPreposition(int word) => Words[word].Key == On && Text[Words[word].End - 1] == ArabicLetters.AlefMaksura;

    /// <summary>Whether a run of words stands in quotation marks of its own.</summary>
    public bool IsQuoted(int first, int last) => Words[first].Before == Gap.Quote && Words[last].End < Text.Length && IsQuote(Text[Words[last].End]);

    /// <summary>End of a run of words, with the closing mark of a quotation that opened inside it.</summary>
    public int EndOf(int first, int last)
    {
        var end = Words[last].End;
        var opens = false;
        for (var i = first + 1; i <= last; i++) opens ^= Words[i].Before == Gap.Quote;
        return opens && end < Text.Length && IsQuote(Text[end]) ? end + 1 : end;
    }

    /// <summary>The words of a run in normalised form, the first one without what stands before <paramref name="start"/>.</summary>
    public string[] Keys(int first, int last, int start) =>
        [.. Enumerable.Range(first, last - first + 1).Select(word => word == first ? NameKey.OfWord(Text[start..Words[first].End]) : Words[word].Key)];

    private static bool IsQuote(char c) => Quotes.Contains(c, StringComparison.Ordinal);

    private static Gap GapOf(char c) => IsQuote(c) ? Gap.Quote : Dashes.Contains(c, StringComparison.Ordinal) ? Gap.Dash : Gap.Mark;
}

/// <summary>A word of a block in its normalised form; positions are UTF-16 code units.</summary>
internal readonly record struct NameWord(int Start, int End, WordForm Form, Gap Before)
{
    public string Key => Form.Key;
}

/// <summary>What stands before a word, the weakest first.</summary>
internal enum Gap { Space, Quote, Dash, Mark }
