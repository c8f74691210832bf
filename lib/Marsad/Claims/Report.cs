using Marsad.Clauses;

namespace Marsad.Claims;

/// <summary>One place where a text lets somebody say something: its cue, its content and, where it is named there, its source.</summary>
/// <remarks>Cue, source and content as in S. Pareti, Attribution: A Computational Approach (2015).</remarks>
internal sealed record Report
{
    /// <summary>Name of the rule that found it.</summary>
    public required string Rule { get; init; }

    /// <summary>Lemma of the verb, or the mark or words that attribute.</summary>
    public required string Verb { get; init; }

    public required SpeechAct Act { get; init; }

    /// <summary>Token of the cue.</summary>
    public required int Cue { get; init; }

    /// <summary>First token of the clause of the cue, with what joins it to the one before.</summary>
    public required int Clause { get; init; }

    public required Content Content { get; init; }

    /// <summary>The token after the content; 0 until it is known.</summary>
    public int End { get; init; }

    /// <summary>Who speaks, where the cue names it.</summary>
    public Phrase? Source { get; init; }

    /// <summary>Whether nobody is said to speak: a passive, a light verb.</summary>
    public bool IsImpersonal { get; init; }

    /// <summary>What the form of the cue says of a source that it does not name.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>Whether content before ends where this clause begins.</summary>
    public bool Closes { get; init; }

    /// <summary>Whom it was said to or who relays it.</summary>
    public string? Via { get; init; }
}
