using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Reads "it says in the statement that": the document behind "in" speaks.</summary>
internal sealed class DocumentReports(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of the chunk of such a verb, or null.</summary>
    public Report? At(int chunk, SpeechVerb verb)
    {
        var at = chunk + 1;
        while (at < sentence.Chunks.Count && sentence.Chunks[at].Kind is ChunkKind.Time or ChunkKind.Adverb) at++;
        if (at >= sentence.Chunks.Count || sentence.Chunks[at] is not { Kind: ChunkKind.Noun, Preposition: Particles.In } behind) return null;
        var source = SourceReader.Extend(_text, behind.Phrase);
        if (!SourceJudge.Allows(verb.Sources, _text, source, isBehind: true)) return null;
        if (new ContentFinder(sentence, verb, takesSource: false).From(source.Next) is not { } found) return null;
        var cue = sentence.Chunks[chunk].First;
        return new Report
        {
            Rule = Rules.Of("document", found.Content.Form),
            Verb = verb.Lemma,
            Act = verb.Act,
            Cue = cue,
            Clause = cue,
            Content = found.Content,
            Source = source,
        };
    }
}
