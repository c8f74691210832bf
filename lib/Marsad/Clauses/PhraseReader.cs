using Marsad.Document;
using Marsad.Names.Phrases;
using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Reads the noun phrase at a word: names and roles whole, constructs to the noun that closes them, adjectives that agree, appositions.</summary>
internal static class PhraseReader
{
    private const int Longest = 12;
    private const int LongestConstruct = 5;
    private const string Participle = "\u0627\u0644\u0645";
    private const string FeminineOfMany = "\u0627\u062A";
    private const int Two = 2;
    private const string PairStem = "\u062B\u0646";

    /// <summary>The phrase at a token, some letters of which are particles before it; null where no noun stands there.</summary>
    public static Phrase? At(ClauseText text, int token, int letters = 0)
    {
        if (text.Kind(token) is WordKind.Demonstrative) return text.Kind(token + 1) == WordKind.Open && At(text, token + 1) is { } noun ? noun with { First = token, Letters = letters } : null;
        if (text.Kind(token) is WordKind.Quantifier) return Quantified(text, token, letters);
        if (text.Number(token) is { } number && number.First == token && number.Next < text.Count && !IsDual(text, number)) return Counted(text, token, letters, number.Next);
        return Noun(text, token, letters);
    }

    /// <summary>The phrase at a token and those joined to it by "and".</summary>
    public static List<Phrase> Coordinated(ClauseText text, int token, int letters = 0)
    {
        var phrases = new List<Phrase>();
        for (var next = At(text, token, letters); next is { } phrase;)
        {
            phrases.Add(phrase);
            next = IsJoined(text, phrase.Next) ? At(text, phrase.Next, 1) : null;
            if (next is { } joined && text.Name(joined.First) is null && text.Role(joined.First) is null && joined.IsDefinite != phrase.IsDefinite) break;
        }

        return phrases;
    }

    /// <summary>Whether a noun phrase can begin at a word, which is then no particle and no verb.</summary>
    public static bool CanOpen(ClauseText text, int token) =>
        token < text.Count && (text.Name(token) is { } name ? name.First == token : text.Kind(token) is WordKind.Open or WordKind.NounInYeh or WordKind.NounInWaw && !FiniteVerbs.IsFinite(text, token));

    // "Two soldiers" is one word, a noun and its numeral.
    private static bool IsDual(ClauseText text, Covered<Number> number) => number.Item.Value == Two && number.Next == number.First + 1 && text.Words.Digits(number.First) == 0 && !text.Key(number.First).Contains(PairStem, StringComparison.Ordinal);

    // "A number of soldiers", "some of them", "more than ten people".
    private static Phrase? Quantified(ClauseText text, int token, int letters)
    {
        var at = token;
        while (text.Kind(at) == WordKind.Quantifier && at < token + LongestConstruct)
        {
            var quantifier = at++;
            if (text.Key(at) is Particles.Of || text.Kind(at) == WordKind.Quantifier) at++;
            if (text.Number(at) is { } number && number.First <= at) at = number.First > quantifier ? number.First : number.Next;
        }

        return text.Kind(at) != WordKind.Quantifier && At(text, at) is { } rest ? rest with { First = token, Letters = letters } : null;
    }

    private static Phrase? Counted(ClauseText text, int token, int letters, int noun)
    {
        var partitive = text.Key(noun) is Particles.Of ? noun + 1 : noun;
        if (text.Words[token].End < text.Words[noun].Start - 2 || text.Kind(noun) == WordKind.Mark) return null;
        return Noun(text, partitive, 0) is { } counted ? counted with { First = token, Letters = letters, IsDefinite = false } : null;
    }

    private static Phrase? Noun(ClauseText text, int token, int letters)
    {
        if (!CanOpen(text, token)) return null;
        var (next, isDefinite) = Unit(text, token, letters);
        // Unnamed sources are found whole.
        if (text.Role(token) is { Item.Kind: RoleKind.Anonymous } source && source.First == token) return new Phrase(token, next, letters, token) { IsDefinite = isDefinite };
        var construct = 0;
        while (next < text.Count && next - token < Longest && Joins(text, next))
        {
            if (Extends(text, token, next, isDefinite, construct) is not { } unit) break;
            construct = isDefinite ? construct : construct + 1;
            (next, isDefinite) = (unit.Next, isDefinite || unit.IsDefinite);
        }

        return new Phrase(token, next, letters, token) { IsDefinite = isDefinite };
    }

    // A name or role is one unit, else a word is.
    private static (int Next, bool IsDefinite) Unit(ClauseText text, int token, int letters)
    {
        if (text.Name(token) is { } name && name.First == token) return (name.Next, name.Item.Type != EntityType.Group || IsDefinite(text, token, letters));
        if (text.Role(token) is { } role && role.First == token) return (role.Next, IsDefinite(text, role.Next - 1, 0) || text.Name(role.Next - 1) is not null);
        return (token + 1, IsDefinite(text, token, letters));
    }

    private static (int Next, bool IsDefinite)? Extends(ClauseText text, int first, int next, bool isDefinite, int construct)
    {
        if (text.Name(next) is { } name && name.First == next && name.Letters == 0)
        {
            if ((!isDefinite && !IsClosed(text, next - 1)) || name.Item.Type == EntityType.Group || IsApposition(text, first, next, name)) return (name.Next, true);
            return null;
        }

        if (text.Role(next) is { } role && role.First == next && role.Letters == 0)
            return !isDefinite || (text.Name(next - 1) is { Item.Type: EntityType.Person } && IsDefinite(text, role.Next - 1, 0)) ? (role.Next, true) : null;
        if (text.Number(next) is { } number) return isDefinite && number.First == next && IsDefinite(text, next, 0) ? (number.Next, true) : null;
        if (!CanOpen(text, next) || HasParticle(text, next)) return null;
        if (!isDefinite && IsClosed(text, next - 1)) return Repeats(text, next) ? (next + 1, false) : null;
        if (IsDefinite(text, next, 0)) return !isDefinite || Agrees(text, first, next) ? (next + 1, true) : null;
        if (isDefinite || construct >= LongestConstruct || (next > first + 1 && IsDescribed(text, next - 1) && !AdjectiveTable.Is(text.Key(next)))) return null;
        return (next + 1, false);
    }

    // Behind an adjective only another one goes on.
    private static bool IsDescribed(ClauseText text, int token) => text.Name(token) is { Item.Type: EntityType.Group } || (text.Name(token) is null && text.Role(token) is null && AdjectiveTable.Is(text.Key(token)));

    // "Armed unknown ones": an adjective ends like the sound plural before it.
    private static bool Repeats(ClauseText text, int token) => text.Key(token) is [_, _, .., ArabicLetters.Waw or ArabicLetters.Yeh, ArabicLetters.Noon] && text.Key(token)[^2] == text.Key(token - 1)[^2];

    // "The minister of defence So-and-so": a person behind a role or a noun for people.
    private static bool IsApposition(ClauseText text, int first, int next, Covered<Mention> name) =>
        name.Item.Type == EntityType.Person && (text.Role(next - 1) is not null || PersonNouns.Is(text.Key(next - 1)) || PersonNouns.Is(text.Key(first)) || PhraseWords.IsEither("office", text.Key(first).ToString()) || PhraseWords.IsEither("honorific", text.Key(next - 1).ToString()));

    // A sound plural that keeps its noon opens no construct.
    private static bool IsClosed(ClauseText text, int token) =>
        text.Name(token) is null && text.Role(token) is null && text.Key(token) is [_, _, _, _, .., ArabicLetters.Waw or ArabicLetters.Yeh, ArabicLetters.Noon] && !text.IsForm(token, VerbForm.Noun);

    // A name has hardly an adjective behind it, nor a phrase in the singular a feminine plural; most feminines in meem are nouns, but for those in "mut-" and "must-".
    private static bool Agrees(ClauseText text, int first, int next)
    {
        var key = text.Key(next);
        if (PhraseWords.IsEither("attribute", key.ToString())) return true;
        if (text.Name(next - 1) is { Item.Type: not EntityType.Group } || (key.EndsWith(FeminineOfMany, StringComparison.Ordinal) && !text.Key(first).EndsWith(FeminineOfMany, StringComparison.Ordinal))) return false;
        // "The delegation, the lawyer So-and-so", "the prosecution, the director".
        if (PersonNouns.Is(key) && (text.Name(next + 1) is { Item.Type: EntityType.Person } || (next == first + 1 && IsFeminine(text.Key(first)) && !IsFeminine(key)))) return false;
        return AdjectiveTable.Is(key) || text.IsForm(next, VerbForm.ActiveParticiple) || text.IsForm(next, VerbForm.PassiveParticiple) || (key.StartsWith(Participle, StringComparison.Ordinal) && (!IsFeminine(key) || key is [_, _, _, ArabicLetters.Teh, ..] or [_, _, _, ArabicLetters.Seen, ArabicLetters.Teh, ..]));
    }

    private static bool IsFeminine(ReadOnlySpan<char> key) => key[^1] == ArabicLetters.Heh;

    private static bool IsDefinite(ClauseText text, int token, int letters)
    {
        var key = text.Key(token);
        if (letters < key.Length) key = key[letters..];
        return ArabicLetters.HasArticle(key) || key is [ArabicLetters.Lam, ArabicLetters.Lam, _, ..];
    }

    private static bool HasParticle(ClauseText text, int token) => (text.Start(token).Particles & (Proclitics.Conjunction | Proclitics.Preposition)) != 0 || text.Key(token) is [ArabicLetters.Lam, ArabicLetters.Lam, ..];

    private static bool IsJoined(ClauseText text, int token) =>
        token < text.Count && text.Words[token].Start - text.Words[token - 1].End <= 1 && text.Kind(token) == WordKind.Open && text.Start(token) is { Particles: Proclitics.And, Letters: 1 } && CanOpen(text, token);

    // Only a space, or a quotation mark of a name, stands between.
    private static bool Joins(ClauseText text, int next) => text.Kind(next) is not WordKind.Mark && text.Words[next].Start - text.Words[next - 1].End <= 1;
}
