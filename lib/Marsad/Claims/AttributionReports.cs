using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds attributions that stand before, behind or inside what they attribute: "according to X".</summary>
internal sealed class AttributionReports(SentenceChunks sentence)
{
    private const int LongestOpening = 6;
    private static readonly Lexicon<AttributionKind> Phrases = new(Lexicon<AttributionKind>.Read("Claims/Data/attributions.tsv"));
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The attribution that begins at a token, or null.</summary>
    public Report? At(int token)
    {
        var match = Phrases.At(_text.Words, token);
        if (!match.IsFound || match.Has(Proclitics.Preposition)) return null;
        var next = token + match.Tokens;
        return match.Senses[0].Category switch
        {
            AttributionKind.Source => Named(next) is { } source ? Of(token, next, source.Next, source, match) : null,
            AttributionKind.Clause => Said(next) is { } source ? Of(token, next, source.Next, source, match) : null,
            _ => Of(token, next, next, null, match),
        };
    }

    private Phrase? Named(int token) =>
        token < sentence.Range.Next && SourceReader.At(_text, token, _text.Start(token).Letters) is { } source && source.Next <= sentence.Range.Next && SourceJudge.IsKnown(_text, source) ? source : null;

    private Phrase? Said(int token)
    {
        foreach (var reading in _text.Readings(token))
            if (reading.IsFinite && SpeechTable.Of(reading.Verb) is not null) return Named(token + 1) is { } source && IsEnd(source.Next) ? source : null;
        return null;
    }

    private bool IsEnd(int token) => token >= sentence.Range.Next || _text.Time(token) is not null || (_text.Kind(token) == WordKind.Mark && !_text.Words.Is(token, ":"));

    private Report? Of(int token, int next, int behind, Phrase? source, WordMatch<AttributionKind> match)
    {
        var isBefore = token == sentence.Range.First && source is not null;
        if ((isBefore ? Following(behind) : Preceding(token, behind)) is not { } content) return null;
        return new Report
        {
            Rule = isBefore ? Rules.AttributionBefore : Rules.AttributionBehind,
            Verb = _text.TextOf(token, next, match.Letters),
            Act = SpeechAct.Say,
            Cue = token,
            Clause = token,
            Content = content,
            Source = source,
            Closes = !isBefore,
        };
    }

    private Content? Following(int token)
    {
        // "The same source, ...".
        var behind = token;
        while (_text.Kind(behind) == WordKind.Adverb) behind++;
        if (_text.Words.Is(behind, Marks.Commas) || IsSo(behind)) token = behind;
        if (_text.Words.Is(token, Marks.Commas)) token++;
        if (token >= sentence.Range.Next - 1) return null;
        if (IsSo(token)) token++;
        return token < sentence.Range.Next ? new Content(ContentForms.Clause, token, Conjunction(token)) : null;
    }

    private bool IsSo(int token) => _text.Kind(token) is WordKind.Subordinator or WordKind.Auxiliary && _text.Key(token)[0] == ArabicLetters.Feh;

    // All before it; where the sentence goes on behind it, all of the sentence.
    private Content? Preceding(int token, int behind)
    {
        while (_text.Kind(behind) == WordKind.Adverb) behind++;
        var first = Opening(token);
        var isInside = (_text.Words.Is(behind, Marks.Commas) || (_text.Words.Is(behind, Marks.Dashes) && _text.Words.Is(token - 1, Marks.Dashes))) && behind + 2 < sentence.Range.Next;
        var end = isInside ? sentence.Range.Next : token;
        while (end > first && _text.Kind(end - 1) == WordKind.Mark && !_text.Words.IsWord(end - 1) && !_text.Words.Is(end - 1, "\"\u00BB\u201D)")) end--;
        return end > first + 1 ? new Content(ContentForms.Clause, first, Conjunction(first)) { Next = end } : null;
    }

    // Behind "as" and behind an opening phrase with its comma.
    private int Opening(int token)
    {
        var first = sentence.Range.First;
        while (first < token && _text.Kind(first) is WordKind.Subordinator or WordKind.Mark && _text.QuotationAt(first) is null && !_text.Words.IsWord(first)) first++;
        if (first < token && ClaimWords.Is(ClaimWord.Parting, _text, first)) first++;
        if (sentence.Chunks[sentence.ChunkOf(first)] is not { Kind: ChunkKind.Noun, Preposition.Length: > 0 }) return first;
        for (var i = first + 1; i < Math.Min(token - 1, first + LongestOpening); i++)
        {
            if (FiniteVerbs.IsFinite(_text, i)) return first;
            if (_text.Words.Is(i, Marks.Commas)) return i + 1;
        }

        return first;
    }

    private int Conjunction(int token) => _text.Kind(token) != WordKind.Preposition && _text.Start(token) is { Letters: > 0, Particles: var particles } && (particles & Proclitics.Conjunction) != 0 ? 1 : 0;
}
