using System.Buffers;
using Marsad.Text;

namespace Marsad.Search;

/// <summary>A word, phrase or operator of a query.</summary>
internal readonly record struct SearchSymbol(SearchSymbolKind Kind, string Text)
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'`\u2018\u2019\u02BB\u02BC\u02BE\u02BF");
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"\u201C\u201D\u201E\u00AB\u00BB");

    /// <summary>Cuts a query into symbols; marks that mean nothing are left out.</summary>
    /// <exception cref="FormatException">A quotation mark is not closed.</exception>
    public static IReadOnlyList<SearchSymbol> Read(string text)
    {
        var symbols = new List<SearchSymbol>();
        for (var position = 0; Tokenizer.Next(text, ref position) is { } first;)
        {
            var token = WithApostrophes(text, first, ref position);
            if (Marks.Contains(text[token.Start]))
            {
                var end = text.AsSpan(token.End).IndexOfAny(Marks);
                if (end < 0) throw new FormatException("has a quotation mark that is not closed");
                symbols.Add(new SearchSymbol(SearchSymbolKind.Phrase, text.Substring(token.End, end)));
                position = token.End + end + 1;
            }
            else if (Of(text, token) is { } symbol)
            {
                symbols.Add(symbol);
            }
        }

        return symbols;
    }

    // A hamza or an ayn in Latin letters leaves a name one word.
    private static Token WithApostrophes(string text, Token token, ref int position)
    {
        while (char.IsAsciiLetter(text[token.End - 1]) && token.End + 1 < text.Length && Apostrophes.Contains(text[token.End]) && char.IsAsciiLetter(text[token.End + 1]))
        {
            position = token.End + 1;
            token = new Token(token.Start, Tokenizer.Next(text, ref position)!.Value.End - token.Start);
        }

        return token;
    }

    private static SearchSymbol? Of(string text, Token token) => token.In(text) switch
    {
        "AND" => new(SearchSymbolKind.And, ""),
        "OR" or "|" => new(SearchSymbolKind.Or, ""),
        "NOT" => new(SearchSymbolKind.Not, ""),
        "-" when IsBeforeWord(text, token) => new(SearchSymbolKind.Not, ""),
        "(" => new(SearchSymbolKind.Open, ""),
        ")" => new(SearchSymbolKind.Close, ""),
        var word when char.IsLetterOrDigit(word[0]) || ArabicLetters.IsDiacritic(word[0]) => new(SearchSymbolKind.Word, word),
        _ => null,
    };

    // A minus stands behind a space; a hyphen inside a word joins it.
    private static bool IsBeforeWord(string text, Token token) => (token.Start == 0 || char.IsWhiteSpace(text[token.Start - 1])) && token.End < text.Length && !char.IsWhiteSpace(text[token.End]);
}
