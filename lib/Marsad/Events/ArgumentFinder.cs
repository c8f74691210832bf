using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Events;

/// <summary>Finds the arguments of a trigger by its frame: at its verb, in its construct, behind prepositions, and from the verb that it depends on.</summary>
internal sealed class ArgumentFinder(SentenceFrame sentence)
{
    private const int FarthestPhrase = 4;
    private static readonly string[] Agents = ["\u0645\u0646 \u0642\u0628\u0644", "\u0639\u0644\u064A \u064A\u062F", "\u0639\u0644\u064A \u0627\u064A\u062F\u064A"];
    private readonly ClauseText _text = sentence.Text;

    public EventArguments Of(Trigger trigger)
    {
        var arguments = new EventArguments();
        var chunk = sentence.ChunkOf(trigger.First);
        if (trigger.IsVerbal) AtVerb(trigger, chunk, arguments);
        else AtNoun(trigger, chunk, arguments);
        return arguments;
    }

    private void AtVerb(Trigger trigger, int chunk, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        if (sentence.PredicateAt(chunk) is not { } predicate)
        {
            // A participle speaks of the subject of the verb before it.
            if (sentence.GovernorOf(trigger.First) is { } main) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), main.Subjects);
            Following(frame, chunk + 1, arguments, withObject: true);
            return;
        }

        var after = trigger.Next > trigger.First + 1 ? sentence.ChunkOf(trigger.Next - 1) + 1 : predicate.After;
        var isPassive = IsPassive(trigger, predicate);
        arguments.Add(isPassive ? FrameRole.Recipient : FrameTable.Of(frame, FrameTable.Subject), predicate.Subjects);
        if (trigger.Next == trigger.First + 1) arguments.Add(FrameTable.Of(frame, FrameTable.Object), predicate.Objects);
        Following(frame, after, arguments, withObject: false);
    }

    // What is harmed or arrested and has no object is the subject of a passive.
    private static bool IsPassive(Trigger trigger, Predicate predicate) =>
        predicate.Objects.Count == 0 && trigger.Reading is { Pronoun: 0, Form: VerbForm.Perfect or VerbForm.Imperfect } && FrameTable.Of(trigger.Rule.Frame, FrameTable.Object) == FrameRole.Recipient
        && trigger.Rule.Frame is "harm" or "arrest" && trigger.Next == trigger.First + 1;

    private void AtNoun(Trigger trigger, int chunk, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        var next = trigger.Next;
        if (GenitiveOf(trigger) is { } genitive)
        {
            arguments.Add(GenitiveRole(frame, genitive), genitive);
            next = genitive[^1].Next;
        }

        arguments.Add(FrameTable.Of(frame, FrameTable.Adjective), Adjective(trigger.First, next));
        Following(frame, sentence.ChunkOf(Math.Max(next, trigger.Next) - 1) + 1, arguments, withObject: false);
        FromGovernor(trigger, arguments);
    }

    // Support, visits and the like name their actor in the genitive where a preposition names the other side.
    private static FrameRole GenitiveRole(string frame, IReadOnlyList<Phrase> genitive) => genitive.Count == 0 ? FrameRole.None : FrameTable.Of(frame, FrameTable.Genitive);

    private List<Phrase>? GenitiveOf(Trigger trigger)
    {
        if (trigger.Reading is { IsDefinite: true } || IsDefinite(trigger.Next - 1, trigger.Next - 1 == trigger.First ? trigger.Letters : 0)) return null;
        if (trigger.Next >= sentence.Range.Next || _text.Words[trigger.Next].Start - _text.Words[trigger.Next - 1].End > 1) return null;
        var phrases = PhraseReader.Coordinated(_text, trigger.Next);
        if (phrases.Count == 0 || !(phrases[0].IsDefinite || _text.Number(phrases[0].First) is not null || IsParty(phrases[0]))) return null;
        return _text.Name(phrases[0].First) is { Item.Type: EntityType.Group } name && name.Next == phrases[0].Next && !IsDefinite(name.First, 0) ? null : phrases;
    }

    private List<Phrase> Adjective(int first, int next)
    {
        for (var token = first + 1; token < Math.Min(sentence.Range.Next, Math.Max(next, first + 2) + 2); token++)
        {
            if (_text.Name(token) is { Item.Type: EntityType.Group, Letters: 0 } name && name.First == token) return [new Phrase(token, name.Next, 0, token) { IsDefinite = true }];
            if (_text.Kind(token) is not WordKind.Open) break;
        }

        return [];
    }

    // Phrases behind the trigger up to the next verb or clause.
    private void Following(string frame, int chunk, EventArguments arguments, bool withObject)
    {
        for (var (i, seen) = (chunk, 0); i < sentence.Chunks.Count && seen < FarthestPhrase; i++)
        {
            var current = sentence.Chunks[i];
            if (current.Kind is ChunkKind.Time or ChunkKind.Adverb || (current.Kind == ChunkKind.Mark && IsBracket(current.First))) continue;
            if (current.Kind != ChunkKind.Noun) return;
            seen++;
            if (current.Preposition.Length == 0)
            {
                if (withObject && seen == 1) arguments.Add(FrameTable.Of(frame, FrameTable.Object), [current.Phrase]);
                else if (!current.IsJoined) return;
                continue;
            }

            var phrases = Joined(i);
            var role = Array.IndexOf(Agents, current.Preposition) >= 0 ? FrameRole.Actor : FrameTable.Behind(frame, current.Preposition);
            if (role == FrameRole.Both) AddSides(frame, phrases, arguments);
            else arguments.Add(role, phrases);
        }
    }

    private List<Phrase> Joined(int chunk)
    {
        var phrases = new List<Phrase> { sentence.Chunks[chunk].Phrase };
        for (var i = chunk + 1; i < sentence.Chunks.Count && sentence.Chunks[i] is { Kind: ChunkKind.Noun, IsJoined: true, Preposition: "" } joined; i++) phrases.Add(joined.Phrase);
        return phrases;
    }

    // Who consults or works together has another side; who fights or agrees is one of several.
    private static void AddSides(string frame, List<Phrase> phrases, EventArguments arguments)
    {
        if (frame is "meet" or "cooperate" && phrases.Count == 2 && arguments.Actors.Count == 0)
        {
            arguments.Actors.Add(phrases[0]);
            arguments.Recipients.Add(phrases[1]);
        }
        else arguments.Add(FrameRole.Actor, phrases);
    }

    private void FromGovernor(Trigger trigger, EventArguments arguments)
    {
        if (sentence.GovernorOf(trigger.First) is not { } governor) return;
        var control = GovernorTable.Of(sentence.Chunks[governor.Chunk].Verb?.Verb)?.Control ?? ((GovernorTable.At(_text, trigger.First - 1)?.Mood ?? Mood.Real) != Mood.Real ? Control.Subject : Control.None);
        var phrases = governor.Subjects.Where(phrase => !(trigger.First >= phrase.First && trigger.First < phrase.Next)).ToList();
        if (control == Control.Subject) arguments.Add(FrameTable.Of(trigger.Rule.Frame, FrameTable.Subject), phrases);
        else if (control == Control.Object) arguments.Add(FrameTable.Of(trigger.Rule.Frame, FrameTable.Subject), governor.Objects);
        else if (control == Control.Undergoer) arguments.Add(FrameRole.Recipient, phrases);
    }

    private bool IsParty(Phrase phrase) => _text.Name(phrase.Head) is not null || _text.Role(phrase.Head) is not null || SectorTable.Of(_text, phrase) is not null;

    private bool IsDefinite(int token, int letters)
    {
        var key = _text.Key(token);
        return letters < key.Length && key[letters..] is [Text.ArabicLetters.Alef, Text.ArabicLetters.Lam, _, _, ..];
    }

    private bool IsBracket(int token) => _text.Words.Is(token, "()\"-\u00AB\u00BB\u2013");
}
