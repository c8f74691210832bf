using System.Collections.Frozen;
using System.Text.Json;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Parsing;

/// <summary>The sentences that tell a user why a file is no annotated article.</summary>
internal static class Reasons
{
    private static readonly FrozenDictionary<string, Bilingual> Sentences = DataFile.Read("Parsing/Data/reasons.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => new Bilingual(row[2], row[1]), StringComparer.Ordinal);

    /// <summary>The sentence for an outcome; null for <see cref="Outcome.Parsed"/>.</summary>
    public static Bilingual? For(Outcome outcome) =>
        outcome == Outcome.Parsed ? null : Sentences[JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString())];
}
