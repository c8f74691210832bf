using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>A word or phrase that tells of an event.</summary>
/// <param name="Next">The token after its last.</param>
/// <param name="Letters">How many letters of the first token are particles before it.</param>
/// <param name="Reading">The form of the verb that it is; null for a phrase of the table.</param>
internal readonly record struct Trigger(EventRule Rule, int First, int Next, int Letters, VerbReading? Reading)
{
    /// <summary>Whether it is a verb, or a participle that stands for one.</summary>
    public bool IsVerbal => Reading is { Form: not VerbForm.Noun };

    /// <summary>Whether it is a verbal noun behind the preposition lam alone, which mostly tells what for: "to attack".</summary>
    public bool IsBehindLam => Reading is { Form: VerbForm.Noun } noun && (noun.Before & (Proclitics.For | Proclitics.Article)) == Proclitics.For;

    /// <summary>Whether one of some phrases holds it.</summary>
    public bool IsIn(IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
            if (IsIn(phrase)) return true;
        return false;
    }

    public bool IsIn(Phrase phrase) => First >= phrase.First && First < phrase.Next;

    /// <summary>What fired, for whoever wants to know why.</summary>
    public string Evidence => $"{Rule.Type}/{Rule.Mode} {Rule.Frame} {Rule.Use}: {Rule.Trigger}";
}
