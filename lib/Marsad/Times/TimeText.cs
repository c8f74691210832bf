using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Times;

/// <summary>A text as lexemes: phrases of the tables first, then numerals in words, then digits one by one; positions outside hold nothing.</summary>
internal sealed class TimeText
{
    private static readonly TimeLexeme Nothing = new(0, 0, WordMatch<TimeCategory>.None, -1);
    private readonly TimeLexeme[] _lexemes;
    private readonly IReadOnlyList<NumberExpression> _numbers;

    /// <param name="isDialogue">Whether forms are read that speech uses and news does not.</param>
    public TimeText(TokenizedText tokens, IReadOnlyList<NumberExpression> numbers, bool isDialogue)
    {
        Tokens = tokens;
        IsDialogue = isDialogue;
        _numbers = numbers;
        _lexemes = new TimeLexeme[tokens.Count];
        var (token, number) = (0, 0);
        while (token < tokens.Count)
        {
            if (IsArticle(token) && tokens.Digits(token + 1) > 0) token++;
            while (number < numbers.Count && numbers[number].First < token) number++;
            var lexeme = Read(token, number < numbers.Count && numbers[number].First == token ? number : -1);
            _lexemes[Count++] = lexeme;
            token = lexeme.Next;
        }
    }

    public TokenizedText Tokens { get; }

    public bool IsDialogue { get; }

    public int Count { get; }

    public ref readonly TimeLexeme this[int index] => ref (uint)index < (uint)Count ? ref _lexemes[index] : ref Nothing;

    /// <summary>The numeral at a position, or null.</summary>
    public NumberExpression? Number(int index) => this[index].Number is >= 0 and var number ? _numbers[number] : null;

    /// <summary>The number of a category at a position, or null where the word is none of it.</summary>
    public int? Value(int index, TimeCategory category) => this[index].Word.Value(category) is { } value ? (int)value : null;

    public bool Is(int index, TimeCategory category) => Value(index, category) is not null;

    public bool Has(int index, Proclitics clitics) => (CliticsOf(index) & clitics) != 0;

    /// <summary>Whether a position is one of the given marks.</summary>
    public bool IsMark(int index, ReadOnlySpan<char> marks) => (uint)index < (uint)Count && Tokens.Is(this[index].First, marks);

    /// <summary>Whether nothing stands between a position and the one before it.</summary>
    public bool Touches(int index) => index > 0 && index < Count && Tokens.Touches(this[index].First);

    /// <summary>How many digits stand at a position; 0 where it is no number in digits.</summary>
    public int Digits(int index) => (uint)index < (uint)Count && this[index].Next == this[index].First + 1 ? Tokens.Digits(this[index].First) : 0;

    /// <summary>A whole number in digits or a cardinal in words, or null; Monday is spelled like two.</summary>
    public int? Cardinal(int index) => Is(index, TimeCategory.Weekday) ? null : Digits(index) > 0 ? Tokens.Number(this[index].First)
        : Number(index) is { Kind: NumberKind.Cardinal, Value: { } value } && value == (int)Math.Clamp(value, 0, 99999) ? (int)value : null;

    /// <summary>An ordinal in words, or null.</summary>
    public int? Ordinal(int index) => Number(index) is { Kind: NumberKind.Ordinal, Value: { } value and < 9999 } ? (int)value : null;

    /// <summary>A cardinal or an ordinal.</summary>
    public int? Numeral(int index) => Cardinal(index) ?? Ordinal(index);

    /// <summary>The token after the lexeme before <paramref name="next"/>.</summary>
    public int EndToken(int next) => this[next - 1].Next;

    private Proclitics CliticsOf(int index) => this[index].Word.Clitics | (Number(index)?.Clitics ?? Proclitics.None);

    private TimeLexeme Read(int token, int number)
    {
        if (Tokens.Digits(token) > 0)
            return number >= 0 && IsOneLexeme(_numbers[number]) ? new TimeLexeme(token, _numbers[number].Next, WordMatch<TimeCategory>.None, number) : new TimeLexeme(token, token + 1, WordMatch<TimeCategory>.None, -1);
        var word = TimeWords.At(Tokens, token);
        if (word.Value(TimeCategory.Outlet) is not null && !IsOutlet(token, word)) return new TimeLexeme(token, token + 1, WordMatch<TimeCategory>.None, -1);
        if (number < 0) return new TimeLexeme(token, token + Math.Max(1, word.Tokens), word, -1);
        var numeral = _numbers[number];
        if (Tokens.Digits(numeral.Next - 1) > 0 || word.Tokens > numeral.Next - token) return new TimeLexeme(token, token + Math.Max(1, word.Tokens), word, -1);
        // "One" is no Sunday behind a conjunction, though its letters are.
        return new TimeLexeme(token, numeral.Next, word.Tokens == numeral.Next - token && word.Letters <= numeral.Letters ? word : WordMatch<TimeCategory>.None, number);
    }

    private bool IsOutlet(int token, WordMatch<TimeCategory> word) =>
        word.Has(Proclitics.For) || Tokens.Is(token - 1, "\"(") || TimeWords.At(Tokens, token - 1).Value(TimeCategory.OutletCue) is not null;

    // Print parts the article from the digits that it makes definite.
    private bool IsArticle(int token) => Tokens.Key(token) is [ArabicLetters.Alef, ArabicLetters.Lam];

    // Digits with their scale, and decimals that count a unit of time; other marks between digits are for the grammar to read.
    private bool IsOneLexeme(NumberExpression number) => number.Next > number.First + 1
        && (Tokens.IsWord(number.Next - 1) || TimeWords.At(Tokens, number.Next) is { Clitics: Proclitics.None } unit && unit.Value(TimeCategory.ClockWord) is null && (unit.Value(TimeCategory.Unit) ?? unit.Value(TimeCategory.PluralUnit)) is not null);
}
