using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Walks from a cue over its subject and what is inserted to the place where its content begins.</summary>
internal sealed class ContentFinder(SentenceChunks sentence, SpeechVerb verb, bool takesSource)
{
    private const int Farthest = 40;
    private const int LongestInsertion = 16;
    private readonly ClauseText _text = sentence.Text;
    private Phrase? _source;
    private bool _inRelative;

    /// <summary>What is said, from a chunk on; null where the verb has no content in its sentence.</summary>
    public FoundContent? From(int chunk)
    {
        var last = Math.Min(sentence.Chunks.Count, chunk + Farthest);
        for (var at = chunk; at < last;)
        {
            if (Content(at) is { } content) return new FoundContent(content, _source);
            if (Step(at) is not { } next) return null;
            at = next;
        }

        return null;
    }

    private Content? Content(int at)
    {
        var chunk = sentence.Chunks[at];
        return chunk.Kind switch
        {
            ChunkKind.Complementizer or ChunkKind.Subordinator => Clause(at),
            ChunkKind.Mark => Marked(at),
            ChunkKind.Noun when !_inRelative => Nominal(at, chunk),
            _ => null,
        };
    }

    // "That" behind any preposition but those that make conjunctions with it.
    private Content? Clause(int at)
    {
        var (first, next) = (sentence.Chunks[at].First, sentence.Chunks[at].Next);
        if (!verb.Takes(ContentForms.Clause)) return null;
        if (sentence.Chunks[at].Kind == ChunkKind.Subordinator && !IsOnThat(first)) return null;
        if (first > 0 && ClaimWords.Is(ClaimWord.Joiner, _text, first - 1)) return null;
        if (IsOnThat(first)) next = first + 2;
        return next < sentence.Range.Next ? new Content(ContentForms.Clause, next) : null;
    }

    private bool IsOnThat(int token) => _text.Key(token) is SpeechParticles.On && _text.Key(token + 1) is SpeechParticles.That;

    private Content? Marked(int at)
    {
        var token = sentence.Chunks[at].First;
        if (!verb.Takes(ContentForms.Quotation | ContentForms.Clause)) return null;
        if (_text.Words.Is(token, ":")) return token + 1 < sentence.Range.Next ? new Content(ContentForms.Quotation, token + 1) : null;
        if (_text.QuotationAt(token) is not { } quotation) return null;
        return QuotedNames.Is(_text, quotation) && quotation.IsClosed ? null : new Content(ContentForms.Quotation, token);
    }

    private Content? Nominal(int at, Chunk chunk)
    {
        if (chunk.Preposition.Length > 0)
            return verb.Takes(ContentForms.Preposition) && verb.Takes(chunk.Preposition) && !IsSetting(chunk) ? LaterClause(at, chunk.Preposition) ?? new Content(ContentForms.Preposition, chunk.Phrase.First, chunk.Phrase.Letters) : null;
        if (IsSubject(at, chunk)) return null;
        if (verb.Takes(ContentForms.Target) && Complement(at) is not null) return new Content(ContentForms.Target, chunk.Phrase.First, chunk.Phrase.Letters);
        return verb.Takes(ContentForms.Object) && !chunk.IsJoined && !IsCircumstance(chunk) ? new Content(ContentForms.Object, chunk.Phrase.First) : null;
    }

    // "In a statement to": where it was said, not what.
    private bool IsSetting(Chunk chunk) => ClaimWords.Is(ClaimWord.Setting, _text, chunk.Phrase.Head, chunk.Phrase.Head == chunk.Phrase.First ? chunk.Phrase.Letters : 0);

    // "In answer to a question about X that": the clause behind the same preposition is the content.
    private Content? LaterClause(int at, string preposition)
    {
        if (!verb.Takes(ContentForms.Clause)) return null;
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count - 1, at + LongestInsertion); i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Relative or ChunkKind.Complementizer) return null;
            if (_text.Key(chunk.First).SequenceEqual(preposition) && sentence.Chunks[i + 1].Kind == ChunkKind.Complementizer) return Clause(i + 1);
        }

        return null;
    }

    // The preposition that a target is followed by, or its clause.
    private int? Complement(int at)
    {
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
        {
            var chunk = sentence.Chunks[i];
            if (chunk.Kind == ChunkKind.Noun && verb.Takes(chunk.Preposition)) return i;
            if (chunk.Kind is ChunkKind.Complementizer) return i;
            if (chunk.Kind == ChunkKind.Adverb && verb.Takes(_text.Key(chunk.First).ToString())) return i;
            if (chunk.Kind is ChunkKind.Verb or ChunkKind.Subordinator) return null;
        }

        return null;
    }

    private bool IsSubject(int at, Chunk chunk)
    {
        if (!takesSource || _source is not null) return false;
        if (!verb.Takes(ContentForms.Object)) return verb.Takes(ContentForms.Target) ? !IsTarget(at) : true;
        // A verbal noun with nothing behind it is what was announced, not who announced it.
        return SourceJudge.IsAnimate(_text, chunk.Phrase) || !IsDeed(chunk) || FollowedByObject(at);
    }

    // "[He] called on the government to": one phrase alone is the target where it does not agree with the verb.
    private bool IsTarget(int at) => sentence.Chunks.Skip(at + 1).Take(1).All(next => next.Kind == ChunkKind.Noun && verb.Takes(next.Preposition)) && !HasSecond(at);

    private bool HasSecond(int at) => at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1] is { Kind: ChunkKind.Noun, Preposition: "", IsJoined: false };

    private bool IsDeed(Chunk chunk)
    {
        foreach (var reading in _text.Readings(chunk.Phrase.Head))
            if (reading.Form == VerbForm.Noun) return true;
        return !chunk.Phrase.IsDefinite;
    }

    private bool FollowedByObject(int at) => HasSecond(at) || (at + 1 < sentence.Chunks.Count && sentence.Chunks[at + 1].Kind is ChunkKind.Complementizer);

    private bool IsCircumstance(Chunk chunk) => chunk.Phrase is var phrase && !phrase.IsDefinite && _text.Words.Text[_text.Words[phrase.First].End - 1] is ArabicLetters.Alef or ArabicLetters.Fathatan && phrase.Next == phrase.First + 1;

    // The chunk after one that is no content; null where the search ends.
    private int? Step(int at)
    {
        var chunk = sentence.Chunks[at];
        switch (chunk.Kind)
        {
            case ChunkKind.Noun:
                if (chunk.Preposition.Length == 0 && takesSource && _source is null && !_inRelative) return AfterSource(at, chunk);
                return at + 1;
            case ChunkKind.Relative:
                _inRelative = true;
                return at + 1;
            case ChunkKind.Verb:
                return _inRelative ? at + 1 : null;
            case ChunkKind.Complementizer:
                _inRelative = true;
                return at + 1;
            case ChunkKind.Subordinator:
                return null;
            case ChunkKind.Mark:
                return AfterMark(at, chunk.First);
            default:
                return at + 1;
        }
    }

    private int AfterSource(int at, Chunk chunk)
    {
        _source = SourceReader.At(_text, chunk.Phrase.First, chunk.Phrase.Letters) ?? chunk.Phrase;
        return ChunkBehind(_source.Value.Next, at);
    }

    private int? AfterMark(int at, int token)
    {
        if (_text.QuotationAt(token) is { IsClosed: true } quotation)
        {
            if (takesSource && _source is null && SourceReader.At(_text, token) is { } name) _source = name;
            return ChunkBehind(quotation.Next, at);
        }

        if (_text.Words.Is(token, "-\u2013\u2014(")) return AfterInsertion(at, token);
        return _text.Words.Is(token, ",\u060C)") ? at + 1 : null;
    }

    private int AfterInsertion(int at, int opener)
    {
        var closers = _text.Words.Is(opener, "(") ? ")" : "-\u2013\u2014";
        for (var i = at + 1; i < Math.Min(sentence.Chunks.Count, at + LongestInsertion); i++)
            if (_text.Words.Is(sentence.Chunks[i].First, closers)) return i + 1;
        return at + 1;
    }

    private int ChunkBehind(int token, int at) => token >= sentence.Range.Next ? sentence.Chunks.Count : Math.Max(at + 1, sentence.ChunkOf(token));
}
