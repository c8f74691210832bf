using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Parsing;

/// <summary>The sentences that tell a user why a file is no annotated article.</summary>
internal static class Reasons
{
    private static readonly FrozenDictionary<string, Bilingual> Sentences = Read("reasons");
    private static readonly FrozenDictionary<string, Bilingual> Kinds = Read("kinds");
    private static readonly FrozenDictionary<string, Bilingual> SkippedKinds = Read("skipped");

    /// <summary>The sentence for an outcome; null for <see cref="Outcome.Parsed"/>.</summary>
    public static Bilingual? For(Outcome outcome) =>
        outcome == Outcome.Parsed ? null : Sentences[JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString())];

    /// <summary>The sentence of a key, its placeholders filled.</summary>
    public static Bilingual Of(string key, params object[] values) => new(
        string.Format(CultureInfo.InvariantCulture, Sentences[key].Ar, values), string.Format(CultureInfo.InvariantCulture, Sentences[key].En, values));

    /// <summary>That a kind of files is not read.</summary>
    public static Bilingual Unsupported(string kind) => new(
        string.Format(CultureInfo.InvariantCulture, Sentences["unsupportedKind"].Ar, Kinds[kind].Ar),
        string.Format(CultureInfo.InvariantCulture, Sentences["unsupportedKind"].En, Kinds[kind].En));

    /// <summary>What members of a kind are that a container passes over.</summary>
    public static Bilingual Skipped(string kind) => SkippedKinds[kind];

    private static FrozenDictionary<string, Bilingual> Read(string file) => DataFile.Read($"Parsing/Data/{file}.tsv", 3)
        .ToFrozenDictionary(row => row[0], row => new Bilingual(row[2], row[1]), StringComparer.Ordinal);
}
