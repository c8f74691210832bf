using Marsad.Document;
using Marsad.Numbers;
using Marsad.Text;
using Marsad.Times;

namespace Marsad.Quantities;

/// <summary>Reads amounts that no number tells: "a number of", "many", "more than a year", two of something in the dual.</summary>
internal sealed class WordedQuantities(TokenizedText text, QuantityContext context, CountedPhrase phrases)
{
    private const string Some = "some";
    private const string Many = "many";

    /// <summary>The quantity that begins at a token, or null.</summary>
    public FoundQuantity? At(int token, IReadOnlyList<FoundQuantity> before)
    {
        var word = QuantityWords.At(text, token);
        if (word.Value(QuantityCategory.Some) is not null) return NumberOf(token, word, Some);
        if (word.Value(QuantityCategory.Many) is not null) return NumberOf(token, word, Many);
        if (word.Value(QuantityCategory.ManyBehind) is not null) return ManyBehind(token, word, before);
        if (word.Value(QuantityCategory.DualHead) is not null) return TwoOf(token, word);
        return Bounded(token) ?? Duration(token, token, 0);
    }

    // "A number of" counts whatever follows, known or not.
    private FoundQuantity? NumberOf(int token, WordMatch<QuantityCategory> word, string modifier)
    {
        var noun = token + word.Tokens;
        if (word.Has(Proclitics.Article) || !phrases.IsWord(noun)) return null;
        var known = CountedNounMatch.At(text, noun);
        var next = phrases.Complement(known is { } match ? match.Next - 1 : noun);
        return Uncounted(token, next, modifier) with { Letters = word.Letters, Noun = noun, Unit = known?.Unit ?? QuantityWords.UnitWithPronoun(text.Key(noun)) ?? (phrases.LooksLikePeople(noun) ? QuantityWords.Person : null), Of = text.Span(noun, next), Rule = "number of" };
    }

    private FoundQuantity? ManyBehind(int token, WordMatch<QuantityCategory> word, IReadOnlyList<FoundQuantity> before)
    {
        var noun = token - 1;
        if (word.Clitics != Proclitics.None || noun < 0 || !phrases.IsWord(noun) || phrases.IsDefinite(noun) || (before.Count > 0 && before[^1].Next > noun)) return null;
        if (CountedNounMatch.At(text, noun) is null && phrases.Adjectives(noun - 1, noun, isPeople: false, isPlural: true) == token) noun--;
        var known = CountedNounMatch.At(text, noun);
        return Uncounted(noun, token + word.Tokens, Many) with { Letters = known?.Letters ?? 0, Noun = noun, Unit = known?.Unit, Of = text.Span(noun, token, known?.Letters ?? 0), Rule = "many behind its noun" };
    }

    private FoundQuantity? TwoOf(int token, WordMatch<QuantityCategory> word)
    {
        var next = token + word.Tokens;
        if (word.Has(Proclitics.Article) || !phrases.IsWord(next) || phrases.IsDefinite(next) || context.NameAt(text[next].Start) is not null) return null;
        return new FoundQuantity(new NumberExpression(token, token, 2, NumberKind.Cardinal), token, next + 1)
        {
            Letters = word.Letters,
            Noun = token,
            Unit = QuantityWords.Person,
            Of = text.Span(token, next + 1, word.Letters),
            Rule = "dual before its noun",
        };
    }

    // "More than one direction", "about a week"; a single word such as "towards" or "without" bounds times alone.
    private FoundQuantity? Bounded(int token)
    {
        var bound = BoundReader.At(text, token);
        if (bound.Value(BoundCategory.Modifier) is not { } value) return null;
        var (modifier, at) = ((NumberModifier)(int)value, token + bound.Tokens);
        if (bound.Tokens == 1 && modifier is NumberModifier.MoreThan or NumberModifier.LessThan) return null;
        if (Duration(token, at, bound.Letters) is { } two) return two with { Number = BoundReader.Bounded(text, two.Number, modifier) };
        if (CountedNounMatch.At(text, at) is not { Clitics: Proclitics.None } noun || !IsOne(noun, bound.Tokens) || IsNamed(noun)) return null;
        var number = BoundReader.Bounded(text, new NumberExpression(at, at, 1, NumberKind.Cardinal), modifier);
        var end = noun.IsMeasure ? noun.Next : phrases.Adjectives(noun.Next - 1, noun.Next, noun.Unit == QuantityWords.Person, isPlural: false);
        return new FoundQuantity(number, token, end) { Letters = bound.Letters, Noun = at, Unit = noun.Unit, Of = noun.IsMeasure ? null : text.Span(at, end), Rule = "bounded one" };
    }

    private static bool IsOne(CountedNounMatch noun, int boundTokens) =>
        noun.Category is QuantityCategory.Time or QuantityCategory.Measure || (boundTokens > 1 && noun.Category == QuantityCategory.Singular);

    // "About the year 2015" is a date; "more than half of a city" counts no city.
    private bool IsNamed(CountedNounMatch noun) =>
        text.Digits(noun.Next) > 0 || phrases.IsDefinite(noun.Next) || (noun.Category == QuantityCategory.Time && context.TimeAt(text[noun.First].Start) is { Fields: { Length.Count: 0, Shift.Count: 0 } });

    // Two units of time: a length that the stage of times has read.
    private FoundQuantity? Duration(int token, int at, int letters)
    {
        if (at >= text.Count || context.TimeAt(text[at].Start) is not { Fields.Length.Count: > 0 }) return null;
        var word = TimeWords.At(text, at);
        if (word.Value(TimeCategory.DualUnit) is not { } unit || (word.Clitics & Proclitics.Article) != 0) return null;
        return new FoundQuantity(new NumberExpression(at, at, 2, NumberKind.Cardinal), token, at + word.Tokens)
        {
            Letters = token < at ? letters : word.Letters,
            Noun = at,
            Unit = ((TimeUnit)(int)unit).ToString().ToLowerInvariant(),
            Rule = "two units of time",
        };
    }

    private static FoundQuantity Uncounted(int first, int next, string modifier) => new(new NumberExpression(first, first, null, NumberKind.Cardinal), first, next) { Modifier = modifier, Rule = "" };
}
