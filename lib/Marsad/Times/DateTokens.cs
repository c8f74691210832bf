using System.Globalization;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>A text cut into tokens with their normalized forms, read by position; positions outside it hold nothing.</summary>
internal sealed class DateTokens
{
    private const int LongestNumber = 4;
    private readonly List<Token> _tokens;
    private readonly string[] _words;

    public DateTokens(string text)
    {
        _tokens = Tokenizer.Tokenize(text);
        _words = [.. _tokens.Select(token => ArabicNormalizer.Normalize(token.In(text)))];
    }

    public int Count => _tokens.Count;

    public string Word(int index) => index >= 0 && index < _words.Length ? _words[index] : "";

    public bool Is(int index, string marks) => Word(index) is { Length: 1 } mark && marks.Contains(mark[0], StringComparison.Ordinal);

    /// <summary>The number at a position, or null for anything else and for more than four digits.</summary>
    public int? Number(int index) =>
        Word(index) is { Length: > 0 and <= LongestNumber } word && char.IsAsciiDigit(word[0]) ? int.Parse(word, CultureInfo.InvariantCulture) : null;

    public int Digits(int index) => Number(index) is null ? 0 : Word(index).Length;

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    public bool Touches(int index) => index > 0 && index < Count && _tokens[index].Start == _tokens[index - 1].End;

    /// <summary>From the first token to the one before <paramref name="next"/>.</summary>
    public Token Span(int first, int next) => new(_tokens[first].Start, _tokens[next - 1].End - _tokens[first].Start);
}
