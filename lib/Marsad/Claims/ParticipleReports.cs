using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds reports whose cue is a participle that tells a circumstance: "stressing that", "accusing".</summary>
internal sealed class ParticipleReports(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of the word at a token, or null.</summary>
    public Report? At(int token)
    {
        if (_text.Name(token) is not null || _text.Role(token) is not null) return null;
        foreach (var reading in _text.Readings(token))
            if (IsCircumstance(token, reading) && SpeechTable.Of(reading.Verb) is { } verb && ReportOf(token, reading, verb) is { } report)
                return report;
        return null;
    }

    // The feminine and the sound plural are written alike in all cases.
    private bool IsCircumstance(int token, VerbReading reading)
    {
        if (reading.Form != VerbForm.ActiveParticiple || reading.Pronoun > 0 || (reading.Before & ~Proclitics.And) != 0) return false;
        if ((reading.Agreement & Agreement.Accusative) != 0) return true;
        // "Demands" is written like the feminine plural, which news does not use so.
        if ((reading.Agreement & (Agreement.Feminine | Agreement.Plural)) == (Agreement.Feminine | Agreement.Plural)) return false;
        return (reading.Agreement & (Agreement.Feminine | Agreement.Plural | Agreement.Dual)) != 0 && (token == sentence.Range.First || _text.Kind(token - 1) == WordKind.Mark || (reading.Before & Proclitics.And) != 0);
    }

    private Report? ReportOf(int token, VerbReading reading, SpeechVerb verb)
    {
        var wide = verb.Takes(ContentForms.Naming) && verb.Prepositions.Count > 0 ? verb with { Forms = verb.Forms | ContentForms.Target } : verb;
        if (new ContentFinder(sentence, wide, takesSource: false).From(token + 1) is not { } found) return null;
        return new Report
        {
            Rule = Rules.Of("participle", found.Content.Form),
            Verb = verb.Lemma,
            Act = verb.Act,
            Cue = token,
            Clause = token,
            Content = found.Content,
            Agreement = reading.Agreement,
            Closes = true,
        };
    }
}
