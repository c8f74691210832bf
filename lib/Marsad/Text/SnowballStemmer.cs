using System.Collections.Frozen;
using System.Globalization;

namespace Marsad.Text;

/// <summary>The Snowball stemmer for Arabic (Chelli and Aries), its affixes read from a table.</summary>
internal static class SnowballStemmer
{
    private static readonly FrozenDictionary<string, Rule[]> Rules = DataFile.Read("Text/Data/snowball_rules.tsv", 4)
        .Select(row => new Rule(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[3]))
        .GroupBy(rule => rule.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(rule => rule.Affix.Length).ToArray(), StringComparer.Ordinal);

    private static readonly NormalizationProfile Before = new(
        "snowball", NormalizationStep.PresentationForms, NormalizationStep.Diacritics, NormalizationStep.Tatweel, NormalizationStep.Digits);

    /// <summary>The stem of one word; letters that no rule touches stay as they are.</summary>
    public static string Stem(string word)
    {
        var isDefined = Rules["defined"].FirstOrDefault(rule => word.StartsWith(rule.Affix, StringComparison.Ordinal)) is { } rule && word.Length >= rule.Least;
        var state = new Stemming { Word = Before.Fold(word), IsNoun = true, IsVerb = !isDefined, IsDefined = isDefined };
        if (!(state.IsVerb && CutVerb(state)) && !(state.IsNoun && CutNoun(state))) state.End("maksura");
        CutPrefixes(state);
        return FoldHamza(state.Word);
    }

    // A cut that leads nowhere is kept, as the stemmer's own "or" puts back the place it reads at and not the word.
    private static bool CutVerb(Stemming state)
    {
        var found = false;
        while (state.End("verb1")) found = true;
        if (found && (state.End("verb2a") || state.End("verb2c") || state.Word.Length > 0)) return true;
        return state.End("verb2b") || state.End("verb2a");
    }

    private static bool CutNoun(Stemming state)
    {
        _ = state.End("noun2c2")
            || (!state.IsDefined && state.End("noun1a") && (state.End("noun2a") || state.End("noun2b") || state.End("noun2c1") || state.Word.Length > 0))
            || (state.End("noun1b") && (state.End("noun2a") || state.End("noun2b") || state.End("noun2c1")))
            || (!state.IsDefined && state.End("noun2a"))
            || state.End("noun2b");
        return state.End("noun3");
    }

    private static void CutPrefixes(Stemming state)
    {
        state.Begin("prefix1");
        if (state.Rest is not [ArabicLetters.Feh or ArabicLetters.Waw, ArabicLetters.Alef, ..]) state.Begin("prefix2");
        if (state.Begin("prefix3a") || (state.IsNoun && state.Rest is not [ArabicLetters.Beh, ArabicLetters.Alef, ..] && state.Begin("prefix3b")) || !state.IsVerb) return;
        state.Begin("prefix3verb");
        state.Begin("prefix4verb");
    }

    private static string FoldHamza(string word)
    {
        if (!word.AsSpan().ContainsAnyInRange(ArabicLetters.AlefWithMadda, ArabicLetters.YehWithHamza)) return word;
        return string.Create(word.Length, word, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = WithoutHamza(source[i], last: i == span.Length - 1);
        });
    }

    private static char WithoutHamza(char c, bool last) => c switch
    {
        ArabicLetters.AlefWithHamzaAbove or ArabicLetters.AlefWithHamzaBelow or ArabicLetters.AlefWithMadda => last ? ArabicLetters.Hamza : ArabicLetters.Alef,
        ArabicLetters.WawWithHamza => last ? ArabicLetters.Hamza : ArabicLetters.Waw,
        ArabicLetters.YehWithHamza => last ? ArabicLetters.Hamza : ArabicLetters.Yeh,
        _ => c,
    };

    private sealed record Rule(string Name, int Least, string Affix, string Instead);

    private sealed class Stemming
    {
        private int _start;

        public required string Word { get; set; }
        public required bool IsNoun { get; init; }
        public required bool IsVerb { get; init; }
        public required bool IsDefined { get; init; }

        /// <summary>Where prefixes are looked for: behind one that was replaced, as in the description of the stemmer.</summary>
        public ReadOnlySpan<char> Rest => Word.AsSpan(_start);

        // The longest affix alone is tried, and it must leave enough of the word.
        public bool End(string name)
        {
            if (Array.Find(Rules[name], rule => Word.EndsWith(rule.Affix, StringComparison.Ordinal)) is not { } rule || Word.Length < rule.Least) return false;
            Word = string.Concat(Word.AsSpan(0, Word.Length - rule.Affix.Length), rule.Instead);
            return true;
        }

        public bool Begin(string name)
        {
            if (FirstOf(name) is not { } rule || Word.Length < rule.Least) return false;
            Word = string.Concat(Word.AsSpan(0, _start), rule.Instead, Rest[rule.Affix.Length..]);
            _start += rule.Instead.Length;
            return true;
        }

        private Rule? FirstOf(string name)
        {
            foreach (var rule in Rules[name])
                if (Rest.StartsWith(rule.Affix, StringComparison.Ordinal)) return rule;
            return null;
        }
    }
}
