using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Reads "X quoted Y as saying": Y speaks, X relays.</summary>
internal sealed class RelayReports(SentenceChunks sentence)
{
    private const int Farthest = 8;
    private const string Quoting = "\u0646\u0642\u0644\u0627";
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of a relaying verb's chunk, or null.</summary>
    public Report? At(int chunk, VerbReading reading, SpeechVerb verb)
    {
        Phrase? relay = SourceFinder.Before(sentence, chunk);
        for (var at = chunk + 1; at < Math.Min(sentence.Chunks.Count, chunk + Farthest); at++)
        {
            var next = sentence.Chunks[at];
            if (next.Kind is ChunkKind.Verb or ChunkKind.Complementizer) return null;
            if (next is { Kind: ChunkKind.Noun, Preposition: "" }) relay ??= SourceReader.Extend(_text, next.Phrase);
            if (next.Kind == ChunkKind.Noun && (next.Preposition == SpeechWords.From || verb.Takes(next.Preposition))) return Quoted(chunk, reading, verb, SourceReader.Extend(_text, next.Phrase), relay);
        }

        return null;
    }

    private Report? Quoted(int chunk, VerbReading reading, SpeechVerb verb, Phrase source, Phrase? relay)
    {
        var relayed = verb with { Forms = ContentForms.Clause | ContentForms.Quotation };
        if (new ContentFinder(sentence, relayed, takesSource: false).From(source.Next) is not { } found) return null;
        if ((verb.Prepositions.Count > 0 || !SourceJudge.IsKnown(_text, source)) && !HasSaying(source.Next, found.Content.First)) return null;
        return new Report
        {
            Rule = Rules.Relay,
            Verb = verb.Lemma,
            Act = SpeechAct.Say,
            Cue = sentence.Chunks[chunk].First,
            Clause = sentence.Chunks[chunk].First,
            Content = found.Content,
            Source = source,
            Agreement = reading.Agreement,
            Via = relay?.In(_text),
        };
    }

    // Who has a saying speaks, known or not: "quoted X, who was there, as saying"; behind a verb that also ascribes deeds nobody else does: "ascribed to X his saying".
    private bool HasSaying(int first, int next)
    {
        for (var token = first; token < next; token++)
            if (SpeechWords.NounAt(_text, token) is { Reading.Pronoun: > 0 }) return true;
        return false;
    }

    /// <summary>The report with the source that its own only relays: "the newspaper added, quoting the official, that".</summary>
    public static Report Inserted(ClauseText text, Report report)
    {
        for (var token = report.Cue + 1; token < report.Content.First - 1; token++)
        {
            if (text.Key(token) is not Quoting || text.Key(token + 1) is not SpeechWords.From) continue;
            var letters = text.Start(token + 2).Letters;
            if (SourceReader.At(text, token + 2, letters) is { } source && source.Next <= report.Content.First && SourceJudge.IsKnown(text, source)) return report with { Source = source, Via = report.Source?.In(text) };
        }

        return report;
    }
}
