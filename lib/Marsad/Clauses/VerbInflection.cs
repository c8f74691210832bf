using Marsad.Text;

namespace Marsad.Clauses;

/// <summary>Writes the forms of a verb that news uses: third persons and the first of perfect and imperfect, verbal nouns, participles.</summary>
/// <remarks>Unvowelled print writes the passive like the active but for hollow and final weak verbs. Rules after W. Wright, A Grammar of the Arabic Language, vol. I.</remarks>
internal static class VerbInflection
{
    private const char A = ArabicLetters.Alef;
    private const char T = ArabicLetters.Teh;
    private const char N = ArabicLetters.Noon;
    private const char W = ArabicLetters.Waw;
    private const char Y = ArabicLetters.Yeh;

    /// <summary>All forms with what each says of its subject; some words are several forms.</summary>
    public static IEnumerable<(string Word, VerbForm Form, Agreement Agreement)> Of(Verb verb) =>
        Perfect(verb.Lemma).Select(form => (form.Word, VerbForm.Perfect, form.Agreement))
            .Concat(Imperfect(verb).Select(form => (form.Word, VerbForm.Imperfect, form.Agreement)))
            .Concat(verb.Nouns.SelectMany(Noun).Select(form => (form.Word, VerbForm.Noun, form.Agreement)))
            .Concat(Participle(verb.Active).Concat(IsDefective(verb) ? Participle(verb.Active + Y) : []).Select(form => (form.Word, VerbForm.ActiveParticiple, form.Agreement)))
            .Concat(Participle(verb.Passive).Select(form => (form.Word, VerbForm.PassiveParticiple, form.Agreement)));

    // "Da'in" is "da'iyan" in the accusative, "da'iya" in the feminine.
    private static bool IsDefective(Verb verb) => verb.Active.Length > 0 && verb.Active[^1] != Y && verb.Imperfect.Length > 0 && verb.Imperfect[^1] is Y or W or ArabicLetters.AlefMaksura;

    private static IEnumerable<(string Word, Agreement Agreement)> Perfect(string lemma)
    {
        var last = lemma[^1];
        var isWeak = last is ArabicLetters.AlefMaksura || (last == A && lemma.Length > 2);
        var cut = isWeak ? lemma[..^1] : lemma;
        // "Nafaw", "da'aw", but "khashu" of "khashiya".
        var beforeConsonant = !isWeak ? WithoutLong(lemma) : cut + (last == A ? W : Y);
        var beforeVowel = isWeak ? beforeConsonant : lemma;
        yield return (lemma, Agreement.Masculine);
        yield return (cut + T, Agreement.Feminine);
        yield return (beforeVowel + A, Agreement.Masculine | Agreement.Dual);
        yield return (cut + T + A, Agreement.Feminine | Agreement.Dual);
        yield return ((last == Y ? lemma[..^1] : cut) + W + A, Agreement.Masculine | Agreement.Plural);
        yield return (beforeConsonant + N, Agreement.Feminine | Agreement.Plural);
        yield return (beforeConsonant + T, Agreement.First);
        yield return (beforeConsonant + N + A, Agreement.First | Agreement.Plural);
        if (Passive(lemma) is { } passive) foreach (var (word, agreement) in Passives(passive)) yield return (word, agreement | Agreement.Passive);
    }

    private static IEnumerable<(string Word, Agreement Agreement)> Passives(string passive) =>
        [(passive, Agreement.Masculine), (passive + T, Agreement.Feminine), (passive + A, Agreement.Masculine | Agreement.Dual), (passive + T + A, Agreement.Feminine | Agreement.Dual)];

    // "Qila", "usiba", "nufiya": only weak letters show the passive.
    private static string? Passive(string lemma) => lemma switch
    {
        [.. var head, ArabicLetters.AlefMaksura] => head + Y,
        [.. var head, A, var last] when IsHollow(lemma) => head + Y + last,
        _ => null,
    };

    private static bool IsHollow(string lemma) => lemma.Length > 2 && lemma[^2] == A && lemma[^1] is not (A or ArabicLetters.AlefMaksura) && !(lemma.Length > 3 && lemma[^3] == A);

    private static string WithoutLong(string lemma) => IsHollow(lemma) && lemma.Length < 6 ? lemma[..^2] + lemma[^1] : lemma;

    private static IEnumerable<(string Word, Agreement Agreement)> Imperfect(Verb verb)
    {
        if (verb.Imperfect is not { Length: > 2 } imperfect) yield break;
        foreach (var (stem, mood) in Stems(imperfect, verb.Lemma))
        {
            yield return (Y + stem, Agreement.Masculine | mood);
            yield return (T + stem, Agreement.Feminine | mood);
        }

        var whole = imperfect[1..];
        yield return (N + whole, Agreement.First | Agreement.Plural);
        yield return (ArabicLetters.AlefWithHamzaAbove + whole, Agreement.First);
        var isWeak = whole[^1] is Y or ArabicLetters.AlefMaksura or W;
        var cut = isWeak ? whole[..^1] : whole;
        var dual = whole[^1] == ArabicLetters.AlefMaksura ? cut + Y : whole;
        foreach (var (prefix, gender) in ((char, Agreement)[])[(Y, Agreement.Masculine), (T, Agreement.Feminine)])
        {
            yield return (prefix + dual + A + N, gender | Agreement.Dual);
            yield return (prefix + dual + A, gender | Agreement.Dual | Agreement.Jussive);
        }

        yield return (Y + cut + W + N, Agreement.Masculine | Agreement.Plural);
        yield return (Y + cut + W + A, Agreement.Masculine | Agreement.Plural);
        yield return (Y + dual + N, Agreement.Feminine | Agreement.Plural);
    }

    // The indicative, the jussive of weak verbs, the passive of hollow ones.
    private static IEnumerable<(string Stem, Agreement Mood)> Stems(string imperfect, string lemma)
    {
        var whole = imperfect[1..];
        yield return (whole, Agreement.None);
        if (whole[^1] is Y or ArabicLetters.AlefMaksura or W)
        {
            if (whole.Length > 2) yield return (whole[..^1], Agreement.Jussive);
        }
        else if (IsHollow(lemma) && whole.Length > 2 && whole[^2] is A or W or Y)
        {
            yield return (whole[..^2] + whole[^1], Agreement.Jussive);
            if (whole[^2] != A) yield return (whole[..^2] + A + whole[^1], Agreement.None);
        }
    }

    private static IEnumerable<(string Word, Agreement Agreement)> Noun(string noun)
    {
        var gender = noun[^1] == ArabicLetters.TehMarbuta ? Agreement.Feminine : Agreement.Masculine;
        yield return (noun, gender);
        if (noun[^1] == ArabicLetters.TehMarbuta)
        {
            // Before a pronoun the teh is open.
            yield return (noun[..^1] + T, gender);
            yield break;
        }

        if (noun[^1] is not (A or ArabicLetters.Hamza or ArabicLetters.AlefMaksura) && !noun.EndsWith([A, T], StringComparison.Ordinal)) yield return (noun + A, gender | Agreement.Accusative);
        // A final hamza changes its seat before a pronoun.
        if (noun[^1] == ArabicLetters.Hamza) foreach (var seat in (char[])[ArabicLetters.YehWithHamza, ArabicLetters.WawWithHamza]) yield return (noun[..^1] + seat, gender);
    }

    private static IEnumerable<(string Word, Agreement Agreement)> Participle(string participle)
    {
        if (participle.Length == 0) yield break;
        yield return (participle, Agreement.Masculine);
        if (participle[^1] is not (A or ArabicLetters.AlefMaksura)) yield return (participle + A, Agreement.Masculine | Agreement.Accusative);
        yield return (participle + ArabicLetters.TehMarbuta, Agreement.Feminine);
        yield return (participle + T + A + N, Agreement.Feminine | Agreement.Dual);
        yield return (participle + Y + N, Agreement.Masculine | Agreement.Plural);
        yield return (participle + W + N, Agreement.Masculine | Agreement.Plural);
        yield return (participle + A + N, Agreement.Masculine | Agreement.Dual);
        yield return (participle + A + T, Agreement.Feminine | Agreement.Plural);
    }
}
