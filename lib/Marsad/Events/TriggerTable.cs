using System.Buffers;
using System.Collections.Frozen;
using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>The words that tell of events.</summary>
internal static class TriggerTable
{
    private static readonly IReadOnlyList<EventRule> Rules = [.. DataFile.Read("Events/Data/triggers.tsv", 8).Select(ToRule)];

    private static readonly FrozenDictionary<string, EventRule[]> ByVerb = Rules.Where(rule => rule.Use != TriggerUse.Word)
        .GroupBy(rule => rule.Trigger, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    private static readonly SearchValues<char> ProcliticLetters = SearchValues.Create("\u0648\u0641\u0628\u0644\u0643\u0627");
    // Frames whose participle tells what somebody does by speaking: "accusing", "calling on".
    private static readonly string[] Speaking = ["request", "accuse", "threaten", "reject", "pledge"];
    private const char Separator = '|';
    private const char Not = '!';
    private static readonly Lexicon<TriggerUse> Phrases = new(Rules.Index().Where(row => row.Item.Use == TriggerUse.Word).SelectMany(row => FormsOf(row.Item).Select(form => (TriggerUse.Word, (decimal)row.Index, form))));

    /// <summary>The trigger at a token, the longest phrase before a form of a verb; null where none stands there.</summary>
    public static Trigger? At(ClauseText text, TokenRange sentence, int token)
    {
        if (Phrases.At(text.Words, token) is { IsFound: true } phrase && text.Name(token) is null && HasCompany(text, sentence, token + phrase.Tokens - 1, Rules[(int)phrase.Senses[0].Value]))
            return new Trigger(Rules[(int)phrase.Senses[0].Value], token, token + phrase.Tokens, phrase.Letters, Verbal(text, token));
        foreach (var reading in text.Readings(token))
            if (ByVerb.TryGetValue(reading.Verb.Lemma, out var rules) && IsMeant(text, token, reading) && Array.Find(rules, rule => Allows(rule.Use, reading) && (reading.Form != VerbForm.ActiveParticiple || (Array.IndexOf(Speaking, rule.Frame) >= 0 && text.Number(token - 1) is null)) && HasCompany(text, sentence, token, rule)) is { } rule)
                return new Trigger(rule, token, token + 1, reading.Letters, reading);
        return null;
    }

    /// <summary>Whether a word is one of those that a rule's trigger is meant with.</summary>
    public static bool IsCompany(EventRule rule, ReadOnlySpan<char> key)
    {
        foreach (var word in rule.With)
            if (Begins(key, word)) return true;
        return false;
    }

    /// <summary>Whether a verb tells of events of a type.</summary>
    public static bool IsOf(Verb verb, string type) => ByVerb.TryGetValue(verb.Lemma, out var rules) && rules[0].Type == type;

    // "His inquiry" is one, but "achieving it" is written the same.
    private static IEnumerable<string> FormsOf(EventRule rule) => rule.Need == TriggerNeed.Alone ? NounForms.Of(rule.Trigger).Take(2) : NounForms.Of(rule.Trigger);

    // The first word of a phrase may be a verb: "they cut the road".
    private static VerbReading? Verbal(ClauseText text, int token) => FiniteVerbs.At(text, token);

    private static bool Allows(TriggerUse use, VerbReading reading) => reading.Form switch
    {
        VerbForm.Perfect or VerbForm.Imperfect => use is TriggerUse.All or TriggerUse.Verb,
        VerbForm.Noun => use is TriggerUse.All or TriggerUse.Noun,
        VerbForm.ActiveParticiple => use is TriggerUse.All or TriggerUse.Verb && (reading.Agreement & Agreement.Accusative) != 0 && reading is { Before: Proclitics.None, Pronoun: 0 },
        _ => false,
    };

    // A word that is a form of another verb, too, which tells of nothing, is not taken for a trigger.
    private static bool IsMeant(ClauseText text, int token, VerbReading reading)
    {
        if (text.Name(token) is not null || text.Time(token) is not null) return false;
        var finite = FiniteVerbs.At(text, token);
        if (!reading.IsFinite) return finite is null;
        // Who flees flees nobody: with an object it is another verb.
        if (reading.Pronoun > 0 && Array.TrueForAll(ByVerb[reading.Verb.Lemma], rule => FrameTable.Of(rule.Frame, FrameTable.Object) == FrameRole.None)) return false;
        return finite is not null && !IsOther(text, token, reading);
    }

    // News speaks of others: "I needed" is no other reading of "she protested".
    private static bool IsOther(ClauseText text, int token, VerbReading reading)
    {
        var subject = text.Kind(token + 1) == WordKind.Open ? PhraseReader.At(text, token + 1) : null;
        foreach (var other in text.Readings(token))
            if (other.IsFinite && other.Letters == reading.Letters && other.Verb != reading.Verb && (other.Agreement & ~reading.Agreement & Agreement.First) == 0 && !ByVerb.ContainsKey(other.Verb.Lemma) && (subject is not { } phrase || PredicateReader.IsOfGender(text, other, phrase))) return true;
        return false;
    }

    // Behind the trigger, in its own clause.
    private static bool HasCompany(ClauseText text, TokenRange sentence, int trigger, EventRule rule)
    {
        foreach (var word in rule.Without)
            if (Begins(text.Key(trigger + 1), word)) return false;
        if (rule.With.Count == 0) return true;
        for (var token = trigger + 1; token < sentence.Next && text.Kind(token) is not (WordKind.Complementizer or WordKind.Subordinator); token++)
            if (IsCompany(rule, text.Key(token))) return true;
        return false;
    }

    private static bool Begins(ReadOnlySpan<char> key, string word) =>
        key.StartsWith(word, StringComparison.Ordinal) || (key.IndexOf(word, StringComparison.Ordinal) is > 0 and <= 3 and var at && key[..at].IndexOfAnyExcept(ProcliticLetters) < 0);

    private static EventRule ToRule(string[] row)
    {
        var rule = new EventRule(row[0], Value(row[1]), Value(row[2]), row[3], Enum.Parse<TriggerUse>(row[4], ignoreCase: true), row[5].Length > 0 ? Enum.Parse<TriggerNeed>(row[5], ignoreCase: true) : TriggerNeed.None, Words(row[6], isWithout: false), Words(row[6], isWithout: true), row[7]);
        return rule.Use == TriggerUse.Word || VerbTable.Has(rule.Trigger) ? rule : throw new InvalidDataException($"Events/Data/triggers.tsv: {rule.Trigger} is no verb of Clauses/Data/verbs.tsv.");
    }

    private static string[] Words(string cell, bool isWithout) =>
        [.. cell.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Where(word => word[0] == Not == isWithout).Select(word => NormalizationProfile.Lookup.Fold(word.TrimStart(Not)))];

    private static string? Value(string cell) => cell.Length > 0 ? cell : null;
}
