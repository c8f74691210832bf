using Marsad.Numbers;
using Marsad.Text;

namespace Marsad.Quantities;

/// <summary>Reads on from a noun: the adjectives that agree with it, and what a construct or a partitive names.</summary>
internal sealed class CountedPhrase(TokenizedText text, QuantityContext context)
{
    private const int MostAdjectives = 2;
    private const int LongestComplement = 3;
    private const int ShortestAdjective = 4;
    private static readonly string SoundFeminine = new([ArabicLetters.Alef, ArabicLetters.Teh]);
    private static readonly string VerbEnding = new([ArabicLetters.Waw, ArabicLetters.Alef]);
    private static readonly string[] People = [new([ArabicLetters.Yeh, ArabicLetters.Noon]), new([ArabicLetters.Waw, ArabicLetters.Noon]), new([ArabicLetters.Alef, ArabicLetters.Noon])];
    private static readonly string DefiniteParticiple = ArabicLetters.Article + ArabicLetters.Meem;
    private static readonly string FeminineRelative = new([ArabicLetters.Yeh, ArabicLetters.Heh]);
    private static readonly char[] Particles = [ArabicLetters.Waw, ArabicLetters.Feh, ArabicLetters.Beh, ArabicLetters.Lam];

    /// <summary>The token after the adjectives that follow <paramref name="next"/>.</summary>
    /// <param name="noun">The noun's last token.</param>
    /// <param name="isPeople">Whether it counts people, whose plural has adjectives of its own.</param>
    /// <param name="isPlural">Whether it stands in the plural.</param>
    public int Adjectives(int noun, int next, bool isPeople, bool isPlural)
    {
        for (var count = 0; count < MostAdjectives && Agrees(noun, next, isPeople, isPlural); count++) next++;
        return next;
    }

    /// <summary>The token after a noun phrase that begins at a token: a construct closed by a definite noun or a name, and adjectives.</summary>
    public int Complement(int first)
    {
        if (IsDefinite(first)) return Adjectives(first, first + 1, EndsLikePeople(text.Key(first)), isPlural: true);
        for (var next = first + 1; next <= first + LongestComplement && IsWord(next); next++)
        {
            if (IsName(next)) return EndOfName(next);
            if (IsDefinite(next)) return Adjectives(next, next + 1, EndsLikePeople(text.Key(next)), isPlural: false);
            if (IsPeople(next) || Particles.AsSpan().Contains(text.Key(next)[0])) break;
        }

        return Adjectives(first, first + 1, EndsLikePeople(text.Key(first)), isPlural: true);
    }

    /// <summary>Whether a token is a word of its own meaning: no particle, and nothing but a space before it.</summary>
    public bool IsWord(int token) => text.IsWord(token) && !StopWords.Contains(text.Key(token)) && !IsParted(token);

    /// <summary>Whether a token has the article.</summary>
    public bool IsDefinite(int token) => text.Key(token) is { Length: > 3 } key && key.StartsWith(ArabicLetters.Article, StringComparison.Ordinal);

    /// <summary>Whether a token can be a noun behind a number though no table knows it.</summary>
    /// <param name="isPartitive">Whether "of" stands between them.</param>
    public bool IsNounBehind(int token, NumberExpression number, bool isPartitive)
    {
        var key = text.Key(token);
        if (!IsWord(token) || key.Length < ShortestAdjective || key.EndsWith(VerbEnding, StringComparison.Ordinal) || QuantityWords.At(text, token).IsFound) return false;
        if (IsRelative(key) && number.Value % 100 is >= 11 and <= 99) return true;
        if (context.NameAt(text[token].Start) is not null || context.TimeAt(text[token].Start) is not null) return false;
        if (isPartitive) return IsDefinite(token) && (number.Value is null || EndsLikePeople(key));
        if ((number.Value ?? (number.Modifier == NumberModifier.Between ? number.Max : null)) is not { } value) return number.Modifier == NumberModifier.Several ? !IsDefinite(token) : IsDefinite(token);
        var isAccusative = value % 100 is >= 11 and <= 99 && key[^1] == ArabicLetters.Alef && key[0] != ArabicLetters.Waw;
        if (IsDefinite(token) || (Particles.AsSpan().Contains(key[0]) && !isAccusative)) return false;
        return (value % 100) switch
        {
            >= 11 and <= 99 => key[^1] is ArabicLetters.Alef or ArabicLetters.Heh,
            >= 3 and <= 10 => key[^1] == ArabicLetters.Heh || key.EndsWith(SoundFeminine, StringComparison.Ordinal) || EndsLikePeople(key),
            _ => key[^1] == ArabicLetters.Heh || (key[0] is not (ArabicLetters.Yeh or ArabicLetters.Teh or ArabicLetters.Seen) && key[^1] != ArabicLetters.Teh && value >= 100 && value % 100 == 0),
        };
    }

    /// <summary>Whether a token is the name of a people, whose members are counted.</summary>
    public bool IsPeople(int token) => token < text.Count && context.NameAt(text[token].Start) is { IsGroup: true } name && name.Span.Start == text[token].Start;

    /// <summary>Whether a word that no table knows looks like people: a nationality, a sound masculine plural, a relative noun in the accusative.</summary>
    public bool LooksLikePeople(int token)
    {
        if (IsPeople(token)) return true;
        var key = text.Key(token);
        return key.EndsWith(People[0], StringComparison.Ordinal) || key.EndsWith(People[1], StringComparison.Ordinal) || IsRelative(key);
    }

    // "Syrian" in the accusative is spelled like Syria.
    private static bool IsRelative(ReadOnlySpan<char> key) => key is [.., ArabicLetters.Yeh, ArabicLetters.Alef];

    private bool Agrees(int noun, int token, bool isPeople, bool isPlural)
    {
        var key = text.Key(token);
        if (!IsWord(token) || key.Length < ShortestAdjective || IsDefinite(noun) != IsDefinite(token)) return false;
        var stem = text.Key(noun);
        if (IsRelative(key) && stem[^1] == ArabicLetters.Alef) return true;
        if (context.NameAt(text[token].Start) is { } name) return name.IsGroup && name.Span.Start == text[token].Start;
        if (!CanDescribe(token) || context.TimeAt(text[token].Start) is not null) return false;
        if (Particles.AsSpan().Contains(key[0]) && !key.EndsWith(FeminineRelative, StringComparison.Ordinal)) return false;
        return key[^1] switch
        {
            ArabicLetters.Alef => stem[^1] == ArabicLetters.Alef && !key.EndsWith(VerbEnding, StringComparison.Ordinal),
            ArabicLetters.Heh => stem[^1] == ArabicLetters.Heh || stem.EndsWith(SoundFeminine, StringComparison.Ordinal) || (isPlural && !isPeople),
            ArabicLetters.Noon => EndsLikePeople(key) && (isPeople || EndsLikePeople(stem)),
            ArabicLetters.Yeh => stem[^1] is not (ArabicLetters.Heh or ArabicLetters.Alef) && !isPlural,
            ArabicLetters.Teh => stem.EndsWith(SoundFeminine, StringComparison.Ordinal) && key.EndsWith(SoundFeminine, StringComparison.Ordinal),
            _ => key.StartsWith(DefiniteParticiple, StringComparison.Ordinal) && stem[^1] != ArabicLetters.Heh && !stem.EndsWith(SoundFeminine, StringComparison.Ordinal) && !EndsLikePeople(stem),
        };
    }

    // A participle is a noun of people as well; what is joined by "and", a unit or a particle is no adjective.
    private bool CanDescribe(int token)
    {
        var word = QuantityWords.At(text, token);
        return !word.IsFound || ((word.Clitics & (Proclitics.Conjunction | Proclitics.Preposition)) == 0 && (word.Value(QuantityCategory.Singular) ?? word.Value(QuantityCategory.Plural)) is { } unit
            && (!IsDefinite(token) || QuantityWords.Units[(int)unit] == QuantityWords.Person));
    }

    private static bool EndsLikePeople(ReadOnlySpan<char> key)
    {
        foreach (var ending in People)
            if (key.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private bool IsName(int token) => context.NameAt(text[token].Start) is { IsGroup: false } name && name.Span.Start == text[token].Start;

    private int EndOfName(int token)
    {
        var end = context.NameAt(text[token].Start)!.Value.Span.End;
        while (token < text.Count && text[token].Start < end) token++;
        return token;
    }

    private bool IsParted(int token) => token == 0 || text.Text.AsSpan(text[token - 1].End, text[token].Start - text[token - 1].End).Contains('\n');
}
