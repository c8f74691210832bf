using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Finds the names that somebody gives: "what he described as", "whom he called", "and considers it".</summary>
internal sealed class NamingReports(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of a naming verb at a token of a chunk, or null.</summary>
    public Report? At(int chunk, int token, VerbReading reading, SpeechVerb verb)
    {
        var isPassive = verb.Prepositions.Count > 0 && PassiveMarks.Show(_text, token, reading);
        var found = reading.Pronoun > 0 || isPassive ? new FoundContent(NameAt(token + 1, verb) ?? default, null) : Described(chunk, token, verb);
        if (found.Content.First == 0) return null;
        var isRelative = token > sentence.Range.First && _text.Kind(token - 1) is WordKind.Relative or WordKind.Preposition;
        return new Report
        {
            Rule = Rules.Of("verb", ContentForms.Naming),
            Verb = verb.Lemma,
            Act = SpeechAct.Name,
            Cue = token,
            Clause = token,
            Content = found.Content,
            Source = isPassive || isRelative ? null : found.Source ?? SourceFinder.Before(sentence, chunk),
            IsImpersonal = isPassive,
            Agreement = reading.Agreement,
        };
    }

    // "He described the attack as".
    private FoundContent Described(int chunk, int token, SpeechVerb verb)
    {
        if (verb.Prepositions.Count == 0) return default;
        var target = verb with { Forms = ContentForms.Target };
        return new ContentFinder(sentence, target, SourceFinder.Before(sentence, chunk) is null).From(token + 1) ?? default;
    }

    private Content? NameAt(int token, SpeechVerb verb)
    {
        if (token >= sentence.Range.Next) return null;
        if (_text.QuotationAt(token) is { IsClosed: true } quotation) return new Content(ContentForms.Naming, token) { Next = quotation.Next };
        if (_text.Key(token).Length <= 1 && _text.QuotationAt(token + 1) is { IsClosed: true } behind) return new Content(ContentForms.Naming, token) { Next = behind.Next };
        var chunk = sentence.Chunks[sentence.ChunkOf(token)];
        if (chunk.First != token) return null;
        if (chunk.Kind == ChunkKind.Complementizer) return token + 1 < sentence.Range.Next ? new Content(ContentForms.Clause, token + 1) : null;
        if (chunk.Kind != ChunkKind.Noun) return null;
        if (verb.Prepositions.Count == 0) return chunk.Preposition.Length == 0 && !chunk.IsJoined && !chunk.Phrase.IsDefinite ? new Content(ContentForms.Naming, token) : null;
        return verb.Takes(_text.Key(token)[..1].ToString()) ? new Content(ContentForms.Naming, token) { Next = chunk.Next } : null;
    }
}
