using System.Collections.Frozen;
using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Claims;

/// <summary>The verbs of saying, by their lemma.</summary>
internal static class SpeechTable
{
    private const char Separator = '|';

    private static readonly FrozenDictionary<string, SpeechVerb> Verbs = DataFile.Read("Claims/Data/speech.tsv", 5).Select(ToVerb).ToFrozenDictionary(verb => verb.Lemma, StringComparer.Ordinal);

    /// <summary>The lemmas of the table.</summary>
    public static IEnumerable<string> Lemmas => Verbs.Keys;

    /// <summary>What a verb says and how; null for one that says nothing.</summary>
    public static SpeechVerb? Of(Verb verb) => Verbs.GetValueOrDefault(verb.Lemma);

    private static SpeechVerb ToVerb(string[] row) => new(
        row[4],
        Enum.Parse<SpeechAct>(row[0]),
        row[1].Split(Separator).Aggregate(ContentForms.None, (forms, form) => forms | Enum.Parse<ContentForms>(form)),
        Enum.Parse<SourceDemand>(row[2]),
        [.. row[3].Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(NormalizationProfile.Lookup.Fold)]);
}
