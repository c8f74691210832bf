using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds reports whose cue is a finite verb.</summary>
internal sealed class VerbReports(SentenceChunks sentence)
{
    private static readonly Lexicon<PseudoKind> Pseudo = new(Lexicon<PseudoKind>.Read("Claims/Data/pseudo.tsv"));
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of a chunk, or null.</summary>
    public Report? At(int chunk)
    {
        var token = sentence.Chunks[chunk].First;
        if (IsPseudo(token) || IsPseudo(token - 1)) return null;
        foreach (var reading in _text.Readings(token))
        {
            if (!reading.IsFinite || SpeechTable.Of(reading.Verb) is not { } verb || !IsAsserted(chunk, reading, verb)) continue;
            if (Report(chunk, reading, verb) is { } report) return Parted(sentence, report, sentence.Chunks[chunk].IsJoined);
        }

        return null;
    }

    private bool IsPseudo(int token) => token >= sentence.Range.First && Pseudo.At(_text.Words, token).IsFound;

    // What is denied, wished or foreseen to be said is not said.
    private bool IsAsserted(int chunk, VerbReading reading, SpeechVerb verb)
    {
        if ((reading.Agreement & Agreement.First) != 0 || (reading.Before & (Proclitics.Will | Proclitics.For)) != 0) return false;
        var before = chunk > 0 ? sentence.Chunks[chunk - 1] : default;
        if (chunk == 0) return true;
        if (before.Kind == ChunkKind.Negation) return verb.Act is SpeechAct.Deny or SpeechAct.Doubt;
        if (reading.Form == VerbForm.Imperfect && before.Kind is ChunkKind.Complementizer) return false;
        return !(reading.Form == VerbForm.Imperfect && before.Kind == ChunkKind.Auxiliary && _text.Key(before.First) is SpeechParticles.May or SpeechParticles.Will);
    }

    private Report? Report(int chunk, VerbReading reading, SpeechVerb verb)
    {
        if (verb.Takes(ContentForms.Naming) && Naming(chunk, reading, verb) is { } naming) return naming;
        if (!IsVerb(chunk)) return null;
        var before = SourceFinder.Before(sentence, chunk);
        var takesSource = (reading.Agreement & (Agreement.Plural | Agreement.Dual)) == 0 && before is null;
        var found = new ContentFinder(sentence, verb, takesSource).From(chunk + 1);
        if (found is not { } what) return null;
        var source = what.Source ?? before;
        if (source is { } named && !SourceJudge.Allows(verb.Sources, _text, named)) return null;
        if (source is null && verb.Sources != SourceDemand.Any && before is null && chunk > 0 && verb.Act == SpeechAct.Stipulate) return null;
        if (!IsContent(verb, what.Content)) return null;
        return New(chunk, reading, verb, what.Content) with { Source = source };
    }

    // A word that is also a noun is a verb where a clause follows it, or behind one who speaks.
    private bool IsVerb(int chunk)
    {
        if (sentence.Chunks[chunk].Kind == ChunkKind.Verb) return true;
        var next = chunk + 1 < sentence.Chunks.Count ? sentence.Chunks[chunk + 1] : default;
        var previous = chunk > 0 ? sentence.Chunks[chunk - 1] : default;
        if (next.Kind == ChunkKind.Complementizer && next.Next > 0 && sentence.Chunks[chunk].Next == sentence.Chunks[chunk].First + 1) return chunk == 0 || previous.Kind == ChunkKind.Mark || sentence.Chunks[chunk].IsJoined;
        return sentence.Chunks[chunk].Kind == ChunkKind.Noun && sentence.Chunks[chunk].Preposition.Length == 0 && previous is { Kind: ChunkKind.Noun } noun && SourceJudge.IsAnimate(_text, noun.Phrase) && noun.Phrase.IsDefinite;
    }

    // War and emergency come about by being declared; a party adopts a law, but an attack it claims.
    private bool IsContent(SpeechVerb verb, Content content)
    {
        if (content.Form != ContentForms.Object) return true;
        if (verb.Act == SpeechAct.Own) return ClaimWords.Is(ClaimWord.Deed, _text, content.First);
        return !ClaimWords.Is(ClaimWord.Declared, _text, content.First);
    }

    // "What he described as", "whom he called": the name is the content.
    private Report? Naming(int chunk, VerbReading reading, SpeechVerb verb)
    {
        var at = chunk + 1;
        if (at >= sentence.Chunks.Count) return null;
        var isPassive = IsPassive(chunk, reading);
        if (reading.Pronoun == 0 && !isPassive) return NamingOf(chunk, reading, verb);
        if (NameAt(at, verb) is not { } content) return null;
        return New(chunk, reading, verb, content) with { Source = isPassive ? null : SourceFinder.Before(sentence, chunk) is { } before && sentence.Chunks[chunk - 1].Kind != ChunkKind.Relative ? before : null, IsImpersonal = isPassive };
    }

    // "He described the attack as".
    private Report? NamingOf(int chunk, VerbReading reading, SpeechVerb verb)
    {
        if (verb.Prepositions.Count == 0) return null;
        var target = new SpeechVerb(verb.Lemma, verb.Act, ContentForms.Target, verb.Sources, verb.Prepositions);
        var before = SourceFinder.Before(sentence, chunk);
        if (new ContentFinder(sentence, target, before is null).From(chunk + 1) is not { } found) return null;
        return New(chunk, reading, verb, found.Content) with { Source = found.Source ?? before };
    }

    private Content? NameAt(int at, SpeechVerb verb)
    {
        var chunk = sentence.Chunks[at];
        if (_text.QuotationAt(chunk.First) is { IsClosed: true } quotation) return new Content(ContentForms.Naming, chunk.First) { Next = quotation.Next };
        if (_text.QuotationAt(chunk.First + 1) is { IsClosed: true } behind && chunk.First + 1 < sentence.Range.Next && _text.Key(chunk.First).Length <= 2) return new Content(ContentForms.Naming, chunk.First) { Next = behind.Next };
        if (chunk.Kind == ChunkKind.Complementizer) return new Content(ContentForms.Clause, chunk.Next);
        var isTaken = chunk.Kind == ChunkKind.Noun && (verb.Prepositions.Count == 0 ? chunk.Preposition.Length == 0 : verb.Takes(chunk.Preposition));
        return isTaken ? new Content(ContentForms.Naming, chunk.First) { Next = sentence.PredicateAt(at) is null && verb.Prepositions.Count == 0 ? 0 : chunk.Next } : null;
    }

    // Written vowels show it, or nothing stands for what is named.
    private bool IsPassive(int chunk, VerbReading reading)
    {
        var token = _text.Words[sentence.Chunks[chunk].First];
        for (var i = token.Start; i < token.End && i < token.Start + reading.Letters + 2; i++)
            if (_text.Words.Text[i] == ArabicLetters.Damma) return true;
        return false;
    }

    private Report New(int chunk, VerbReading reading, SpeechVerb verb, Content content) => new()
    {
        Rule = content.Form switch { ContentForms.Clause => "verb-clause", ContentForms.Object => "verb-object", ContentForms.Preposition => "verb-preposition", ContentForms.Target => "verb-target", ContentForms.Naming => "verb-name", _ => "verb-quotation" },
        Verb = verb.Lemma,
        Act = verb.Act,
        Cue = sentence.Chunks[chunk].First,
        Clause = sentence.Chunks[chunk].First,
        Content = content,
        Agreement = reading.Agreement,
    };

    // With its subject before it and the "while" or "as" that parts it from the clause before.
    private static Report Parted(SentenceChunks sentence, Report report, bool isJoined)
    {
        var first = report.Source is { } source && source.First < report.Cue ? source.First : report.Cue;
        var before = first > sentence.Range.First ? sentence.ChunkOf(first - 1) : -1;
        var isParted = before >= 0 && sentence.Chunks[before].Kind == ChunkKind.Subordinator && ClaimWords.Is(ClaimWord.Parting, sentence.Text, sentence.Chunks[before].First);
        return report with { Clause = isParted ? sentence.Chunks[before].First : first, Closes = isParted || isJoined };
    }
}
