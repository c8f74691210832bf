using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Walks from a cue over its subject and what is inserted to the place where its content begins.</summary>
internal sealed class ContentFinder(SentenceChunks sentence, SpeechVerb verb, bool takesSource, Agreement form = Agreement.None)
{
    private const int Farthest = 40;
    private const int LongestInsertion = 16;
    private const string Dashes = "-\u2013\u2014";
    private readonly ClauseText _text = sentence.Text;
    private Phrase? _source;
    private bool _inRelative;
    private bool _hasObject;

    /// <summary>What is said, from the token after the cue on; null where the verb has no content in its sentence.</summary>
    public FoundContent? From(int token)
    {
        if (token >= sentence.Range.Next) return null;
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
    private Chunk Rest(int token, Chunk around) => _text.Words.IsWord(token) && PhraseReader.At(_text, token, WordStart.Of(_text, token).Letters) is { } phrase
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
        if (!isOnThat && token > sentence.Range.First && IsForeign(token - 1)) return null;
        var next = isOnThat ? token + 2 : token + 1;
        while (_text.Words.Is(next, ",\u060C")) next++;
        return next < sentence.Range.Next ? new Content(ContentForms.Clause, next) : null;
    }

    // "To make sure of that": a preposition that the verb does not take belongs to a noun before it.
    private bool IsForeign(int token) => _text.Kind(token) == WordKind.Preposition && sentence.ChunkOf(token) > 0 && sentence.Chunks[sentence.ChunkOf(token) - 1].Kind == ChunkKind.Noun && !verb.Takes(_text.Key(token).ToString());

    private Content? Marked(int token)
    {
        if (!verb.Takes(ContentForms.Quotation)) return null;
        if (_text.Words.Is(token, ":")) return token + 1 < sentence.Range.Next ? new Content(ContentForms.Quotation, token + 1) : null;
        return _text.QuotationAt(token) is { } quotation && !QuotedNames.Is(_text, quotation) && !_inRelative && !_hasObject && !IsGoverned(token) ? new Content(ContentForms.Quotation, token) : null;
    }

    // "After "a violation"": the quotation belongs to a preposition that is not the verb's.
    private bool IsGoverned(int token) => _text.Key(token - 1) is [ArabicLetters.Lam] || ((_text.Kind(token - 1) == WordKind.Preposition || (_text.Key(token - 1).Length == 1 && _text.Words.IsWord(token - 1))) && !verb.Takes(_text.Key(token - 1).ToString()));

    private Content? Nominal(int at, Chunk chunk)
    {
        var (preposition, letters) = PrepositionOf(chunk);
        if (preposition.Length > 0)
        {
            if (!verb.Takes(ContentForms.Preposition) || !verb.Takes(preposition) || IsSetting(chunk, letters)) return null;
            return LaterClause(at, preposition) ?? new Content(ContentForms.Preposition, chunk.Phrase.First, letters);
        }

        if (chunk.IsJoined || IsSubject(at, chunk)) return null;
        if (verb.Takes(ContentForms.Target) && HasComplement(at)) return new Content(ContentForms.Target, chunk.Phrase.First);
        if (IsReportingNoun(at, chunk)) return null;
        return verb.Takes(ContentForms.Object) && SpeechWords.IsMatter(_text, chunk.Phrase) ? new Content(ContentForms.Object, chunk.Phrase.First) : null;
    }

    // A letter that the verb takes as a preposition, before a word that no table has.
    private (string Preposition, int Letters) PrepositionOf(Chunk chunk)
    {
        if (chunk.Preposition.Length > 0) return (chunk.Preposition, chunk.Phrase.Letters);
        var token = chunk.Phrase.First;
        if (_text.Key(token) is not [var letter, _, _, _, ..] key || !verb.Takes(key[..1].ToString()) || letter == ArabicLetters.Alef) return ("", 0);
        if (_text.Name(token) is not null || _text.Role(token) is not null || _text.Kind(token) is not (WordKind.Open or WordKind.NounInWaw or WordKind.NounInYeh) || (takesSource && _source is null && SourceJudge.IsKnown(_text, chunk.Phrase))) return ("", 0);
        return (letter.ToString(), 1);
    }

    // "In a statement to", "repeatedly": how it was said, not what.
    private bool IsSetting(Chunk chunk, int letters) => ClaimWords.Is(ClaimWord.Setting, _text, chunk.Phrase.Head, chunk.Phrase.Head == chunk.Phrase.First ? letters : 0);

    // "In answer to a question about X that": the clause behind the same preposition is the content.
    private Content? LaterClause(int at, string preposition)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count - 1, at + LongestInsertion); i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Complementizer) return null;
            if (SpeechWords.IsOnThat(_text, chunk.First)) return preposition == SpeechWords.On ? Clause(chunk.First) : null;
            if (_text.Key(chunk.First).SequenceEqual(preposition) && sentence.Chunks[i + 1].Kind == ChunkKind.Complementizer) return Clause(sentence.Chunks[i + 1].First);
        }

        return null;
    }

    private bool HasComplement(int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.Noun && verb.Takes(PrepositionOf(chunk).Preposition)) return true;
            if (chunk.Kind == ChunkKind.Complementizer) return true;
            if (chunk.Kind is ChunkKind.Adverb or ChunkKind.Subordinator && verb.Takes(_text.Key(chunk.First).ToString())) return true;
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Subordinator) return false;
        }

        return false;
    }

    private bool IsSubject(int at, Chunk chunk)
    {
        if (!takesSource || _source is not null) return false;
        if (verb.Takes(ContentForms.Target)) return HasSecond(at) || !FollowedByComplement(at) || (verb.Takes(ContentForms.Preposition) && IsLikelySubject(chunk.Phrase));
        // A verbal noun with nothing behind it is what was announced, not who announced it.
        return !verb.Takes(ContentForms.Object) || SourceJudge.IsKnown(_text, chunk.Phrase) || !SpeechWords.IsMatter(_text, chunk.Phrase) || HasSecond(at);
    }

    // Behind a verb of demanding one person alone demands, where the verb agrees; what disagrees is asked.
    private bool IsLikelySubject(Phrase phrase) =>
        (_text.Role(phrase.Head) is not null || _text.Name(phrase.Head) is { Item.Type: EntityType.Person } || SourceJudge.Is(ClaimWord.Person, _text, phrase)) && SourceJudge.Agrees(form, _text, phrase);

    // "[He] called on the government to": a phrase right before the complement is the target.
    private bool FollowedByComplement(int at) => at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1] is { Kind: ChunkKind.Noun or ChunkKind.Adverb } next && (next.Kind == ChunkKind.Noun ? verb.Takes(PrepositionOf(next).Preposition) : verb.Takes(_text.Key(next.First).ToString()));

    private bool HasSecond(int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
        {
            if (sentence.Chunks[i] is { Kind: ChunkKind.Noun, Preposition: "" } noun && PrepositionOf(noun).Preposition.Length == 0 && !noun.IsJoined) return true;
            if (sentence.Chunks[i].Kind is ChunkKind.Time or ChunkKind.Adverb || sentence.Chunks[i] is { Kind: ChunkKind.Noun, IsJoined: true }) continue;
            return false;
        }

        return false;
    }

    // "His saying that" has content of its own.
    private bool IsReportingNoun(int at, Chunk chunk) =>
        at + 1 < sentence.Chunks.Count && SpeechWords.NounAt(_text, chunk.Phrase.First) is not null && NextIsClause(at + 1);

    private bool NextIsClause(int at)
    {
        while (at < sentence.Chunks.Count && sentence.Chunks[at].Kind is ChunkKind.Time or ChunkKind.Adverb) at++;
        return at < sentence.Chunks.Count && (sentence.Chunks[at].Kind == ChunkKind.Complementizer || SpeechWords.IsOnThat(_text, sentence.Chunks[at].First));
    }

    // Where to go on behind a chunk that is no content; null where the search ends.
    private int? Step(int at, Chunk chunk)
    {
        switch (chunk.Kind)
        {
            case ChunkKind.Noun when IsCircumstance(chunk.First) || (chunk.Preposition.Length > 0 && chunk.Phrase.IsDefinite && IsReportingNoun(at, chunk)):
                return null;
            case ChunkKind.Noun:
                if (chunk.Preposition.Length == 0 && takesSource && _source is null && !_inRelative && !IsReportingNoun(at, chunk)) return AfterSource(chunk);
                _hasObject |= chunk is { Preposition: "", IsJoined: false } && SpeechWords.IsMatter(_text, chunk.Phrase) && !IsReportingNoun(at, chunk);
                return sentence.Chunks[at].Next;
            case ChunkKind.Relative or ChunkKind.Complementizer:
                _inRelative = true;
                return sentence.Chunks[at].Next;
            case ChunkKind.Verb:
                // "A source who refused", "a statement that it issued"; but "a reading that says that" has content of its own.
                if (OpensClause(at)) return null;
                _inRelative |= at > 0 && sentence.Chunks[at - 1] is { Kind: ChunkKind.Noun, Phrase.IsDefinite: false };
                return _inRelative ? sentence.Chunks[at].Next : null;
            case ChunkKind.Subordinator:
                return null;
            case ChunkKind.Mark:
                return AfterMark(at, chunk.First);
            default:
                return sentence.Chunks[at].Next;
        }
    }

    private bool OpensClause(int at) =>
        sentence.Chunks[at].Verb is { } reading && SpeechTable.Of(reading.Verb) is { } other && other.Takes(ContentForms.Clause) && at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1].Kind == ChunkKind.Complementizer;

    // "Stressing": what follows is its own.
    private bool IsCircumstance(int token)
    {
        foreach (var reading in _text.Readings(token))
            if (reading.Form == VerbForm.ActiveParticiple && reading.Before == Proclitics.None && (reading.Agreement & (Agreement.Accusative | Agreement.Plural)) != 0 && SpeechTable.Of(reading.Verb) is not null) return true;
        return false;
    }

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
            if (takesSource && _source is null && SourceReader.At(_text, token) is { } name) _source = name;
            return quotation.Next;
        }

        if (_text.Words.Is(token, Dashes) || _text.Words.Is(token, "(")) return AfterInsertion(at, token);
        return _text.Words.Is(token, ",\u060C)") ? token + 1 : null;
    }

    private int AfterInsertion(int at, int opener)
    {
        var closers = _text.Words.Is(opener, "(") ? ")" : Dashes;
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
            if (_text.Words.Is(sentence.Chunks[i].First, closers)) return sentence.Chunks[i].Next;
        return sentence.Chunks[at].Next;
    }
}
