using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds reports whose cue is a verbal noun: "his saying that", "the ministry's announcement of", "concluded by stressing that".</summary>
internal sealed class NounReports(SentenceChunks sentence)
{
    private const int FarthestMark = 3;
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of the word at a token, or null.</summary>
    public Report? At(int token)
    {
        if (SpeechWords.NounAt(_text, token) is not { } noun || SpeechWords.IsPseudo(_text, token)) return null;
        var (reading, verb) = noun;
        if (reading.Pronoun > 0 || (reading.Before & Proclitics.Article) != 0) return reading.Pronoun > 0 || (reading.Before & Proclitics.In) != 0 ? Stated(token, token + 1, verb, null) : null;
        var (first, next) = (token + 1, sentence.Chunks[sentence.ChunkOf(token)].Next);
        if (first >= next || SourceReader.At(_text, first, 0) is not { } holder || !SourceJudge.IsKnown(_text, holder)) return null;
        return Stated(token, holder.Next, verb, holder) ?? Announced(token, holder, verb);
    }

    private Report? Stated(int token, int from, SpeechVerb verb, Phrase? holder)
    {
        var stating = verb with { Forms = verb.Forms & (ContentForms.Clause | ContentForms.Quotation) };
        if (stating.Forms == ContentForms.None || new ContentFinder(sentence, stating, takesSource: false).From(from) is not { } found) return null;
        return found.Content.Form == ContentForms.Quotation && (holder is not null || found.Content.First > from + 1) ? null : New(token, verb, found.Content, holder);
    }

    private Report? Announced(int token, Phrase holder, SpeechVerb verb)
    {
        if (!verb.Takes(ContentForms.Object) || holder.Next >= sentence.Range.Next) return null;
        var chunk = sentence.Chunks[sentence.ChunkOf(holder.Next)];
        if (chunk is not { Kind: ChunkKind.Noun, Preposition: "", IsJoined: false } || chunk.First != holder.Next || !SpeechWords.IsMatter(_text, chunk.Phrase)) return null;
        return New(token, verb, new Content(ContentForms.Object, chunk.First), holder);
    }

    private Report New(int token, SpeechVerb verb, Content content, Phrase? holder)
    {
        var start = AfterMark(token);
        return new Report
        {
            Rule = Rules.Of("noun", content.Form),
            Verb = verb.Lemma,
            Act = verb.Act,
            Cue = token,
            Clause = start ?? token,
            Content = content,
            Source = holder,
            Closes = start is not null,
        };
    }

    // ", renewing his assurance that": the clause begins behind the comma.
    private int? AfterMark(int token)
    {
        for (var at = token; at > sentence.Range.First && at > token - FarthestMark; at--)
            if (_text.Words.Is(at - 1, Marks.Commas)) return at;
        return null;
    }
}
