using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds the outlet that something was said to, between a cue and its content: "in remarks to the newspaper".</summary>
internal static class ViaFinder
{
    /// <summary>The outlet's name as it stands, or null.</summary>
    public static string? Between(ClauseText text, int first, int next)
    {
        for (var token = first; token < next; token++)
        {
            var letters = LettersOfLam(text, token);
            if (letters > 0 && At(text, token, letters) is { } outlet) return outlet;
        }

        return null;
    }

    /// <summary>The outlet that a phrase names, or null.</summary>
    public static string? Of(ClauseText text, Phrase phrase) => At(text, phrase.First, phrase.Letters);

    private static int LettersOfLam(ClauseText text, int token) => text.Key(token) switch
    {
        [ArabicLetters.Lam] => 1,
        [ArabicLetters.Lam, ArabicLetters.Lam, ..] => 0,
        [ArabicLetters.Lam, ..] when ClaimWords.Is(ClaimWord.Media, text, token, 1) || (text.Start(token).Particles & Proclitics.For) != 0 => 1,
        _ => 0,
    };

    private static string? At(ClauseText text, int token, int letters)
    {
        if (text.Key(token).Length == letters) return Quoted(text, token + 1) ?? Named(text, token + 1);
        if (!ClaimWords.Is(ClaimWord.Media, text, token, letters)) return Named(text, token);
        var phrase = SourceReader.At(text, token, letters);
        return Quoted(text, token + 1) ?? phrase?.In(text);
    }

    private static string? Quoted(ClauseText text, int token) =>
        text.QuotationAt(token) is { IsClosed: true } quotation && quotation.Words.Next > quotation.Words.First ? text.TextOf(quotation.Words.First, quotation.Words.Next) : null;

    private static string? Named(ClauseText text, int token) =>
        text.Name(token) is { Item.Type: EntityType.Organisation } name && name.First == token && name.Item.Entity.StartsWith("out:", StringComparison.Ordinal) ? name.Item.Text : null;
}
