using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Reads "X quoted Y as saying": Y speaks, X relays.</summary>
internal sealed class RelayReports(SentenceChunks sentence)
{
    private const int Farthest = 8;
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
            if (next is { Kind: ChunkKind.Noun, Preposition: SpeechWords.From }) return Quoted(chunk, reading, verb, SourceReader.Extend(_text, next.Phrase), relay);
        }

        return null;
    }

    private Report? Quoted(int chunk, VerbReading reading, SpeechVerb verb, Phrase source, Phrase? relay)
    {
        if (!SourceJudge.IsKnown(_text, source) || new ContentFinder(sentence, verb, takesSource: false).From(source.Next) is not { } found) return null;
        return new Report
        {
            Rule = Rules.Relay,
            Verb = verb.Lemma,
            Act = verb.Act,
            Cue = sentence.Chunks[chunk].First,
            Clause = sentence.Chunks[chunk].First,
            Content = found.Content,
            Source = source,
            Agreement = reading.Agreement,
            Via = relay?.In(_text),
        };
    }
}
