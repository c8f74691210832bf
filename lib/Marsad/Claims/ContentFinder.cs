using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Walks from a cue over its subject and what is inserted to the place where its content begins.</summary>
internal sealed class ContentFinder(SentenceChunks sentence, SpeechVerb verb, bool takesSource, Agreement form = Agreement.None)
{
    private const int Farthest = 40;
    private const int LongestInsertion = 16;
    private const int LongestName = 4;
    private readonly ClauseText _text = sentence.Text;
    private readonly ComplementReader _complements = new(sentence, verb);
    private Phrase? _source;
    private bool _inRelative;
    private bool _hasObject;
    private bool _isOpening;

    /// <summary>What is said, from the token after the cue on; null where the verb has no content in its sentence.</summary>
    public FoundContent? From(int token)
    {
        if (token >= sentence.Range.Next) return null;
        _isOpening = token - 1 == sentence.Range.First || (_text.Kind(token - 2) == WordKind.Mark && _text.Start(token - 1).Letters == 0);
        var last = Math.Min(sentence.Chunks.Count, sentence.ChunkOf(token) + Farthest);
        for (int? next = token; next < sentence.Range.Next && sentence.ChunkOf(next.Value) is var at && at < last;)
        {
            var chunk = sentence.Chunks[at].First == next ? sentence.Chunks[at] : Rest(next.Value, sentence.Chunks[at]);
            if (ContentAt(at, chunk) is { } content) return new FoundContent(content, _source);
            next = Step(at, chunk);
        }

        return null;
    }

    // The cue and what follows it were read as one phrase.
    private Chunk Rest(int token, Chunk around) => _text.Words.IsWord(token) && PhraseReader.At(_text, token, _text.Start(token).Letters) is { } phrase
        ? new Chunk(ChunkKind.Noun, token, around.Next) { Phrase = phrase with { Next = around.Next } }
        : new Chunk(ChunkKind.Adverb, token, around.Next);

    private Content? ContentAt(int at, Chunk chunk) => chunk.Kind switch
    {
        ChunkKind.Complementizer or ChunkKind.Subordinator => Clause(chunk.First),
        ChunkKind.Mark => Marked(chunk.First),
        ChunkKind.Noun when !_inRelative => Nominal(at, chunk),
        _ => null,
    };

    // "That" behind any preposition but those that make conjunctions with it.
    private Content? Clause(int token)
    {
        if (!verb.Takes(ContentForms.Clause)) return null;
        var isOnThat = SpeechWords.IsOnThat(_text, token);
        if (_text.Kind(token) != WordKind.Complementizer && !isOnThat) return null;
        if (token > sentence.Range.First && ClaimWords.Is(ClaimWord.Joiner, _text, token - 1)) return null;
        if (!isOnThat && token > sentence.Range.First && (_complements.IsForeign(token - 1) || SpeechWords.EndsPseudo(_text, token))) return null;
        var next = isOnThat ? token + 2 : token + 1;
        while (_text.Words.Is(next, Marks.Commas)) next++;
        return next < sentence.Range.Next ? new Content(ContentForms.Clause, next) : null;
    }

    private Content? Marked(int token)
    {
        if (!verb.Takes(ContentForms.Quotation)) return null;
        if (_text.Words.Is(token, ":")) return token + 1 < sentence.Range.Next ? new Content(ContentForms.Quotation, token + 1) : null;
        return _text.QuotationAt(token) is { } quotation && !IsBeforeThat(quotation) && !QuotedNames.Is(_text, quotation) && !_inRelative && !_hasObject && !_complements.IsGoverned(token) ? new Content(ContentForms.Quotation, token) : null;
    }

    // "The channel "X" that": what stands in the marks is a name, whatever it is.
    private bool IsBeforeThat(Quotation quotation)
    {
        var next = _text.Words.Is(quotation.Next, Marks.Commas) ? quotation.Next + 1 : quotation.Next;
        return quotation.IsClosed && quotation.Words.Next - quotation.Words.First <= LongestName && (_text.Kind(next) == WordKind.Complementizer || SpeechWords.IsOnThat(_text, next));
    }

    private Content? Nominal(int at, Chunk chunk)
    {
        var (preposition, letters) = _complements.PrepositionOf(chunk, takesSource && _source is null);
        if (preposition.Length > 0)
        {
            if (!verb.Takes(ContentForms.Preposition) || !verb.Takes(preposition) || IsSetting(chunk, preposition, letters)) return null;
            return (_complements.LaterClause(at, preposition) is { } later ? Clause(later) : null) ?? new Content(ContentForms.Preposition, chunk.Phrase.First, letters);
        }

        if (chunk.IsJoined || IsSubject(at, chunk)) return null;
        if (verb.Takes(ContentForms.Target) && _complements.HasComplement(at)) return new Content(ContentForms.Target, chunk.Phrase.First);
        if (_complements.IsReportingNoun(at, chunk)) return null;
        return verb.Takes(ContentForms.Object) && SpeechWords.IsMatter(_text, chunk.Phrase) ? new Content(ContentForms.Object, chunk.Phrase.First) : null;
    }

    // "In a statement to", "repeatedly": how it was said, not what; but one calls for a meeting.
    private bool IsSetting(Chunk chunk, string preposition, int letters) => !(verb.Act == SpeechAct.Demand && preposition == SpeechWords.To && SpeechWords.IsMatter(_text, chunk.Phrase)) && ClaimWords.Is(ClaimWord.Setting, _text, chunk.Phrase.Head, chunk.Phrase.Head == chunk.Phrase.First ? letters : 0);

    private bool IsSubject(int at, Chunk chunk)
    {
        if (!takesSource || _source is not null) return false;
        if (verb.Takes(ContentForms.Target)) return _complements.HasSecond(at) || !_complements.FollowedByComplement(at) || (verb.Takes(ContentForms.Preposition) && IsLikelySubject(chunk.Phrase));
        // A verbal noun with nothing behind it is what was announced, not who announced it.
        return !verb.Takes(ContentForms.Object) || SourceJudge.IsKnown(_text, chunk.Phrase) || !SpeechWords.IsMatter(_text, chunk.Phrase) || _complements.HasSecond(at);
    }

    // Behind a verb of demanding one person alone demands, and a body where the verb opens a clause and both are feminine; what disagrees is asked.
    private bool IsLikelySubject(Phrase phrase) =>
        (_text.Role(phrase.Head) is not null || _text.Name(phrase.Head) is { Item.Type: EntityType.Person } || SourceJudge.Is(ClaimWord.Person, _text, phrase) || (_isOpening && (form & Agreement.Feminine) != 0 && SourceJudge.Is(ClaimWord.Body, _text, phrase))) && SourceJudge.Agrees(form, _text, phrase);

    // Where to go on behind a chunk that is no content; null where the search ends.
    private int? Step(int at, Chunk chunk)
    {
        switch (chunk.Kind)
        {
            case ChunkKind.Noun when SpeechWords.IsCircumstance(_text, chunk.First) || (chunk.Preposition.Length > 0 && chunk.Phrase.IsDefinite && _complements.IsReportingNoun(at, chunk)):
                return null;
            case ChunkKind.Noun:
                if (chunk.Preposition.Length == 0 && takesSource && _source is null && !_inRelative && !_complements.IsReportingNoun(at, chunk)) return AfterSource(chunk);
                _hasObject |= chunk is { Preposition: "", IsJoined: false } && SpeechWords.IsMatter(_text, chunk.Phrase) && !_complements.IsReportingNoun(at, chunk);
                return sentence.Chunks[at].Next;
            case ChunkKind.Relative or ChunkKind.Complementizer:
                _inRelative = true;
                return sentence.Chunks[at].Next;
            case ChunkKind.Verb:
                // "A source who refused", "a statement that it issued"; but "a reading that says that" has content of its own.
                if (_complements.OpensClause(at)) return null;
                _inRelative |= IsBehindIndefinite(at);
                return _inRelative ? sentence.Chunks[at].Next : null;
            case ChunkKind.Subordinator:
                return null;
            case ChunkKind.Negation when !_inRelative && !IsBehindIndefinite(at):
                return null;
            case ChunkKind.Mark:
                return AfterMark(at, chunk.First);
            default:
                return sentence.Chunks[at].Next;
        }
    }

    private bool IsBehindIndefinite(int at) => at > 0 && sentence.Chunks[at - 1] is { Kind: ChunkKind.Noun, Phrase.IsDefinite: false };

    private int AfterSource(Chunk chunk)
    {
        _source = SourceReader.At(_text, chunk.Phrase.First, chunk.Phrase.Letters) ?? chunk.Phrase;
        return _source.Value.Next;
    }

    private int? AfterMark(int at, int token)
    {
        if (_text.Words.IsWord(token) || _text.Words.Digits(token) > 0) return sentence.Chunks[at].Next;
        if (_text.QuotationAt(token) is { IsClosed: true } quotation)
        {
            if (takesSource && _source is null && !ComplementReader.IsBehindPreposition(_text, token)) _source = SourceReader.At(_text, token) ?? new Phrase(token, quotation.Next, 0, token + 1) { IsDefinite = true };
            return quotation.Next;
        }

        if (_text.Words.Is(token, Marks.Dashes) || _text.Words.Is(token, "(")) return AfterInsertion(at, token);
        return _text.Words.Is(token, Marks.Commas + ")") ? token + 1 : null;
    }

    private int AfterInsertion(int at, int opener)
    {
        var closers = _text.Words.Is(opener, "(") ? ")" : Marks.Dashes;
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
            if (_text.Words.Is(sentence.Chunks[i].First, closers)) return sentence.Chunks[i].Next;
        return sentence.Chunks[at].Next;
    }
}
