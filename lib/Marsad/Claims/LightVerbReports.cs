using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Reads verbs that only say that a verbal noun took place: "stress was laid on".</summary>
internal sealed class LightVerbReports(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of a verb's chunk, or null.</summary>
    public Report? At(int chunk)
    {
        var token = sentence.Chunks[chunk].First;
        if (token + 1 >= sentence.Range.Next || !ClaimWords.Is(ClaimWord.Light, _text, token, sentence.Chunks[chunk].Verb?.Letters ?? 0)) return null;
        if (SpeechWords.NounAt(_text, token + 1) is not { } noun || (noun.Reading.Before & Proclitics.Article) == 0) return null;
        var verb = noun.Verb with { Forms = noun.Verb.Forms & (ContentForms.Clause | ContentForms.Preposition) };
        if (new ContentFinder(sentence, verb, takesSource: false).From(token + 2) is not { } found) return null;
        return new Report
        {
            Rule = Rules.LightVerb,
            Verb = verb.Lemma,
            Act = verb.Act,
            Cue = token,
            Clause = token,
            Content = found.Content,
            IsImpersonal = true,
        };
    }
}
