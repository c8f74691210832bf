using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds reports whose cue is a finite verb.</summary>
internal sealed class VerbReports(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report that begins at a chunk, or null.</summary>
    public Report? At(int chunk)
    {
        var token = sentence.Chunks[chunk].First;
        if (SpeechWords.IsPseudo(_text, token) || _text.Name(token) is not null) return null;
        foreach (var reading in _text.Readings(token))
            if (reading.IsFinite && SpeechTable.Of(reading.Verb) is { } verb && IsAsserted(chunk, reading, verb) && ReportOf(chunk, reading, verb) is { } report)
                return ClauseStart.Parted(sentence, report, sentence.Chunks[chunk].IsJoined || (reading.Before & Proclitics.Conjunction) != 0);
        return null;
    }

    // What is denied, asked, wished or foreseen to be said is not said.
    private bool IsAsserted(int chunk, VerbReading reading, SpeechVerb verb)
    {
        // "It must" is written like "he answers" behind a negation.
        if ((reading.Agreement & Agreement.Jussive) != 0 && (chunk == 0 || sentence.Chunks[chunk - 1].Kind != ChunkKind.Negation)) return false;
        if ((reading.Agreement & Agreement.First) != 0 || (reading.Before & (Proclitics.Will | Proclitics.For)) != 0) return false;
        if (chunk == 0) return true;
        var before = sentence.Chunks[chunk - 1];
        if (Particles.IsWhether(_text.Key(before.First))) return false;
        if (before.Kind == ChunkKind.Negation) return verb.Act is SpeechAct.Deny or SpeechAct.Doubt;
        if (reading.Form != VerbForm.Imperfect) return true;
        return !(before.Kind == ChunkKind.Complementizer && _text.Key(before.First).Length == 2) && !SpeechWords.IsFuture(_text, before.First);
    }

    private Report? ReportOf(int chunk, VerbReading reading, SpeechVerb verb)
    {
        if (verb.Takes(ContentForms.Naming) && new NamingReports(sentence).At(chunk, sentence.Chunks[chunk].First, reading, verb) is { } naming) return naming;
        if (verb.Takes(ContentForms.Relay) && new RelayReports(sentence).At(chunk, reading, verb) is { } relay) return relay;
        if (verb.Takes(ContentForms.Document)) return new DocumentReports(sentence).At(chunk, verb);
        var isPassive = (reading.Agreement & Agreement.Passive) != 0 || PassiveMarks.Show(_text, sentence.Chunks[chunk].First, reading);
        var before = isPassive ? null : SourceFinder.Before(sentence, chunk, reading.Agreement);
        var isAllowed = before is { } first && SourceJudge.Allows(verb.Sources, _text, first, isBehind: false) && SourceJudge.Agrees(reading.Agreement, _text, first);
        var takesSource = !isPassive && (reading.Agreement & (Agreement.Plural | Agreement.Dual)) == 0 && !isAllowed;
        if (new ContentFinder(sentence, verb, takesSource, reading.Agreement).From(sentence.Chunks[chunk].First + 1) is not { } found) return Quoted(chunk, reading, verb);
        if (!IsContent(verb, found.Content)) return null;
        var source = found.Source ?? (isAllowed ? before : null);
        if (!IsVerb(chunk, found, source) || !IsAllowed(chunk, verb, source)) return null;
        return New(chunk, reading, verb, Rules.Of("verb", found.Content.Form), found.Content) with { Source = source, IsImpersonal = isPassive };
    }

    private Report New(int chunk, VerbReading reading, SpeechVerb verb, string rule, Content content) => new()
    {
        Rule = rule,
        Verb = verb.Lemma,
        Act = verb.Act,
        Cue = sentence.Chunks[chunk].First,
        Clause = sentence.Chunks[chunk].First,
        Content = content,
        Agreement = reading.Agreement,
    };

    // A quotation, then who said it.
    private Report? Quoted(int chunk, VerbReading reading, SpeechVerb verb)
    {
        if (chunk < 2 || !verb.Takes(ContentForms.Quotation) || sentence.Chunks[chunk].IsJoined) return null;
        var close = sentence.Chunks[chunk].First - 1;
        if (_text.Words.Is(close, Marks.Commas)) close--;
        if (_text.QuotationOver(close) is not { IsClosed: true } quotation || quotation.Next != close + 1 || QuotedNames.Is(_text, quotation)) return null;
        var content = new Content(ContentForms.Quotation, quotation.First) { Next = quotation.Next };
        return New(chunk, reading, verb, Rules.QuotationFirst, content) with { Source = SourceReader.At(_text, sentence.Chunks[chunk].Next) };
    }

    // A verb right behind a noun or a relative, which cannot be its speaker, tells nobody's words.
    private bool IsAllowed(int chunk, SpeechVerb verb, Phrase? source)
    {
        if (source is { } named) return SourceJudge.Allows(verb.Sources, _text, named, named.First > sentence.Chunks[chunk].First);
        if (verb.Sources == SourceDemand.Document || (verb.Sources == SourceDemand.Known && !sentence.Chunks[chunk].IsJoined)) return false;
        return chunk == 0 || sentence.Chunks[chunk].IsJoined || !SourceFinder.IsSubjectPlace(sentence, chunk - 1);
    }

    // A word that is also a noun is a verb where a clause follows it, or behind one who speaks.
    private bool IsVerb(int chunk, FoundContent found, Phrase? source)
    {
        if (sentence.Chunks[chunk].Kind == ChunkKind.Verb) return true;
        if (sentence.Chunks[chunk].Kind is not (ChunkKind.Noun or ChunkKind.Adverb) || sentence.Chunks[chunk].Preposition.Length > 0 && found.Content.First > sentence.Chunks[chunk].First + 2) return false;
        if (source is { } subject && subject.First < sentence.Chunks[chunk].First) return subject.IsDefinite && SourceJudge.IsAnimate(_text, subject);
        var isOpening = chunk == 0 || sentence.Chunks[chunk].IsJoined || sentence.Chunks[chunk - 1].Kind == ChunkKind.Mark || _text.Key(sentence.Chunks[chunk].First)[0] == ArabicLetters.Waw;
        return isOpening && found.Content.Form == ContentForms.Clause && (found.Source is not { } behind || SourceJudge.IsAnimate(_text, behind));
    }

    // War and emergency come about by being declared; a party adopts a law, but an attack it claims.
    private bool IsContent(SpeechVerb verb, Content content)
    {
        if (content.Form != ContentForms.Object) return true;
        if (verb.Act == SpeechAct.Own) return ClaimWords.Is(ClaimWord.Deed, _text, content.First);
        return !ClaimWords.Is(ClaimWord.Declared, _text, content.First);
    }
}
