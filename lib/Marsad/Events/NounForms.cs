using Marsad.Text;

namespace Marsad.Events;

/// <summary>Writes the forms that a noun of a table has in print: accusative, dual, before pronouns; in a phrase its adjective goes along.</summary>
/// <remarks>Unvowelled print; W. Wright, A Grammar of the Arabic Language, vol. I.</remarks>
internal static class NounForms
{
    private const char A = ArabicLetters.Alef;
    private const char N = ArabicLetters.Noon;
    private const char T = ArabicLetters.Teh;
    private const char Y = ArabicLetters.Yeh;
    private static readonly string[] Pronouns = ["\u0647", "\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627"];

    /// <summary>The noun or phrase itself, then its other forms; some of them no language has, and no text either.</summary>
    public static IEnumerable<string> Of(string phrase)
    {
        yield return phrase;
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (noun, rest) = space < 0 ? (phrase, "") : (phrase[..space], phrase[space..]);
        if (noun.StartsWith(ArabicLetters.Article, StringComparison.Ordinal) || noun[^1] is A or ArabicLetters.Hamza or ArabicLetters.AlefMaksura) yield break;
        var isAdjective = rest.Length > 0 && rest[^1] is Y or ArabicLetters.TehMarbuta && rest.LastIndexOf(' ') == 0 && !rest.StartsWith(" " + ArabicLetters.Article, StringComparison.Ordinal);
        if (noun[^1] != ArabicLetters.TehMarbuta && !noun.EndsWith([A, T], StringComparison.Ordinal)) yield return noun + A + (isAdjective ? rest + A : rest);
        foreach (var dual in (string[])[string.Concat(A, N), string.Concat(Y, N)]) yield return Before(noun) + dual + (isAdjective ? Before(rest) + dual : rest);
        if (rest.Length > 0) yield break;
        // A masculine noun before the pronoun heh is written like its feminine, which is another word.
        foreach (var pronoun in Pronouns)
            if (pronoun.Length > 1 || noun[^1] == ArabicLetters.TehMarbuta) yield return Before(noun) + pronoun;
    }

    // A teh marbuta is open before an ending.
    private static string Before(string word) => word[^1] == ArabicLetters.TehMarbuta ? word[..^1] + T : word;
}
