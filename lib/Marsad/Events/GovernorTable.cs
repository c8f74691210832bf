using System.Collections.Frozen;
using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Which of its phrases a verb makes the actor of the event noun that it governs.</summary>
internal enum Control
{
    None,
    Subject,
    Object,

    /// <summary>Its object, or its subject where it has none: "forced them to", "was forced to".</summary>
    Forced,

    /// <summary>Its subject is who the event happens to: "was exposed to an attack".</summary>
    Undergoer,

    /// <summary>Its subject is the event and its object who it happens to: "arrests that reached dozens".</summary>
    Reach,
}

/// <summary>How a verb presents the event that it governs.</summary>
internal enum Mood
{
    Real,
    Hypothetical,
    Negated,

    /// <summary>Still to come: an adjective behind the noun.</summary>
    Future,

    /// <summary>As whatever stands before: "a series of", "the outbreak of". Of a verb: only likened to it.</summary>
    Carried,
}

/// <summary>What verbs say of the event nouns that depend on them.</summary>
internal static class GovernorTable
{
    private static readonly FrozenDictionary<string, (Control Control, Mood Mood)> Rows = DataFile.Read("Events/Data/governors.tsv", 3)
        .ToFrozenDictionary(row => row[2], row => (Enum.Parse<Control>(row[0], ignoreCase: true), Enum.Parse<Mood>(row[1], ignoreCase: true)), StringComparer.Ordinal);

    private static readonly Lexicon<Mood> Words = new(Lexicon<Mood>.Read("Events/Data/moods.tsv"));

    /// <summary>What a verb says, null for one that the table does not have; of a word that can be several verbs, the one that takes the objects it has.</summary>
    public static (Control Control, Mood Mood)? Of(SentenceChunks sentence, Predicate predicate)
    {
        (Control Control, Mood Mood)? found = null;
        var chunk = sentence.Chunks[predicate.Chunk];
        foreach (var reading in sentence.Text.Readings(chunk.First))
            // News speaks of others: "I needed" is written like "she protested".
            if (reading.IsFinite && (chunk.Verb is not { } verb || (reading.Agreement & ~verb.Agreement & Agreement.First) == 0) && Rows.TryGetValue(reading.Verb.Lemma, out var row) && (found is null || (predicate.Objects.Count > 0 && found.Value.Control == Control.None))) found = row;
        return found;
    }

    /// <summary>The mood that a word before an event noun gives it, and how many words it is.</summary>
    public static (Mood Mood, int Tokens)? At(ClauseText text, int token) =>
        Words.At(text.Words, token) is { IsFound: true } match ? (match.Senses[0].Category, match.Tokens) : null;
}
