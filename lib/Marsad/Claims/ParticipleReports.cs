using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>Finds reports whose cue is a participle in the accusative: "stressing that", "accusing".</summary>
internal sealed class ParticipleReports(SentenceChunks sentence)
{
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The report of the word at a token, or null.</summary>
    public Report? At(int token)
    {
        if (_text.Name(token) is not null || _text.Role(token) is not null) return null;
        foreach (var reading in _text.Readings(token))
            if (IsCircumstance(token, reading) && SpeechTable.Of(reading.Verb) is { } verb && Report(token, reading, verb) is { } report)
                return report;
        return null;
    }

    // The feminine in teh marbuta is written like the nominative.
    private bool IsCircumstance(int token, VerbReading reading)
    {
        if (reading.Form != VerbForm.ActiveParticiple || reading.Pronoun > 0 || (reading.Before & ~Proclitics.And) != 0) return false;
        return (reading.Agreement & Agreement.Accusative) != 0 || (reading.Agreement & (Agreement.Feminine | Agreement.Plural | Agreement.Dual)) != 0 && !_text.Words.Is(token - 1, "\"");
    }

    private Report? Report(int token, VerbReading reading, SpeechVerb verb)
    {
        var found = After(token, verb.Takes(ContentForms.Naming) ? verb with { Forms = verb.Forms | ContentForms.Target, Prepositions = [.. verb.Prepositions, In] } : verb);
        if (found is not { } content) return null;
        return new Report
        {
            Rule = "participle",
            Verb = verb.Lemma,
            Act = verb.Act,
            Cue = token,
            Clause = token,
            Content = content,
            Agreement = reading.Agreement,
            Closes = true,
        };
    }

    private const string In = "\u0628";

    private Content? After(int token, SpeechVerb verb)
    {
        if (token + 1 >= sentence.Range.Next) return null;
        var chunk = sentence.ChunkOf(token);
        // A participle may have been read as the head of a phrase.
        if (sentence.Chunks[chunk].Next == token + 1) return new ContentFinder(sentence, verb, takesSource: false).From(chunk + 1)?.Content;
        if (!verb.Takes(ContentForms.Object | ContentForms.Target)) return null;
        return new Content(verb.Takes(ContentForms.Target) ? ContentForms.Target : ContentForms.Object, token + 1);
    }
}
