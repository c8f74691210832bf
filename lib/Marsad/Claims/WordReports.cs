using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>Finds reports whose cue is a word inside a chunk that is no finite verb.</summary>
internal sealed class WordReports(SentenceChunks sentence)
{
    private readonly ParticipleReports _participles = new(sentence);
    private readonly NamingReports _names = new(sentence);
    private readonly NounReports _nouns = new(sentence);
    private readonly AttributionReports _attributions = new(sentence);

    public IEnumerable<Report> In(int chunk)
    {
        for (var token = sentence.Chunks[chunk].First; token < sentence.Chunks[chunk].Next; token++)
            if ((_attributions.At(token) ?? _participles.At(token) ?? _nouns.At(token) ?? Named(chunk, token)) is { } report) yield return report;
    }

    // "Those whom he called": the pronoun before it was read as a preposition.
    private Report? Named(int chunk, int token)
    {
        if (token == sentence.Chunks[chunk].First || sentence.Text.Kind(token - 1) is not (WordKind.Preposition or WordKind.Relative)) return null;
        foreach (var reading in sentence.Text.Readings(token))
            if (reading is { IsFinite: true, Pronoun: > 0 } && SpeechTable.Of(reading.Verb) is { } verb && verb.Takes(ContentForms.Naming) && _names.At(chunk, token, reading, verb) is { } report)
                return report;
        return null;
    }
}
