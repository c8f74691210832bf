using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds the arguments of a trigger by its frame: at its verb, in its construct, behind prepositions, and from the verb that it depends on.</summary>
internal sealed class ArgumentFinder(SentenceFrame sentence, PartyReader parties)
{
    private const int FarthestPhrase = 4;
    private static readonly string[] Agents = ["\u0645\u0646 \u0642\u0628\u0644", "\u0639\u0644\u064A \u064A\u062F", "\u0639\u0644\u064A \u0627\u064A\u062F\u064A"];
    private static readonly string[] Victims = ["harm", "arrest", "release"];
    private readonly ClauseText _text = sentence.Text;
    private readonly Inheritance _inheritance = new(sentence);

    public EventArguments Of(Trigger trigger)
    {
        var arguments = new EventArguments(phrase => IsTarget(trigger, phrase)) { CanAct = IsParty };
        var chunk = sentence.ChunkOf(trigger.First);
        if (trigger.IsVerbal)
        {
            AtVerb(trigger, chunk, arguments);
            arguments.HasOwn = !arguments.IsEmpty;
        }
        else AtNoun(trigger, chunk, arguments);
        return arguments;
    }

    private void AtVerb(Trigger trigger, int chunk, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        if (sentence.PredicateAt(chunk) is not { } predicate)
        {
            // A participle speaks of the subject of the verb before it.
            if (_inheritance.SpeakerOf(trigger) is { } main) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), main.Subjects);
            Following(frame, chunk + 1, arguments, withObject: true);
            return;
        }

        var isPhrase = trigger.Next > trigger.First + 1;
        if (IsPassive(trigger, predicate)) arguments.Add(FrameRole.Recipient, predicate.Subjects);
        else arguments.Add(FrameTable.Of(frame, FrameTable.Subject), [.. predicate.Subjects.Where(phrase => !Overlaps(trigger, phrase))]);
        if (!isPhrase) arguments.Add(FrameTable.Of(frame, FrameTable.Object), predicate.Objects);
        Following(frame, isPhrase ? sentence.ChunkOf(trigger.Next - 1) + 1 : predicate.After, arguments, withObject: false);
    }

    // What is harmed or arrested and has no object is the subject of a passive.
    private bool IsPassive(Trigger trigger, Predicate predicate) =>
        predicate.Objects.Count == 0 && trigger.Reading is { Pronoun: 0, IsFinite: true } && FrameTable.Of(trigger.Rule.Frame, FrameTable.Object) == FrameRole.Recipient
        && Array.IndexOf(Victims, trigger.Rule.Frame) >= 0 && trigger.Next == trigger.First + 1 && predicate.HasOwnSubject
        && SectorTable.Of(_text, predicate.Subjects[0]) is not (Sector.Gov or Sector.Mil or Sector.Cop or Sector.Spy or Sector.Jud);

    private void AtNoun(Trigger trigger, int chunk, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        var next = trigger.Next;
        var (genitive, end) = GenitiveOf(trigger);
        if (genitive.Count > 0)
        {
            arguments.Add(FrameTable.Of(frame, FrameTable.Genitive), genitive);
            next = end;
            arguments.HasThing = !IsParty(genitive[0]);
        }
        else if (trigger.Reading is { Pronoun: > 0 } && _inheritance.SpeakerOf(trigger) is { } antecedent) arguments.Add(FrameTable.Of(frame, FrameTable.Genitive), antecedent.Subjects);

        if (genitive.Count == 0) arguments.Add(FrameTable.Of(frame, FrameTable.Adjective), Nationality(trigger));
        Following(frame, sentence.ChunkOf(Math.Max(next, trigger.Next) - 1) + 1, arguments, withObject: trigger.Reading is { Pronoun: > 0 });
        arguments.HasOwn = !arguments.IsEmpty;
        _inheritance.AddTo(trigger, arguments);
    }

    private (List<Phrase> Phrases, int Next) GenitiveOf(Trigger trigger)
    {
        if (trigger.Reading is { IsDefinite: true } || (trigger.Reading is { } reading && (reading.Agreement & Agreement.Accusative) != 0) || IsDefinite(trigger.Next - 1, trigger.Next - 1 == trigger.First ? trigger.Letters : 0)) return ([], 0);
        if (trigger.Next >= sentence.Range.Next || _text.Words[trigger.Next].Start - _text.Words[trigger.Next - 1].End > 1) return ([], 0);
        if (_text.Name(trigger.Next) is { Item.Type: EntityType.Group } adjective && adjective.First == trigger.Next) return ([], 0);
        if (WordStart.Of(_text, trigger.Next).Particles != Proclitics.None || IsAdjective(trigger.Next)) return ([], 0);
        var phrases = PhraseReader.Coordinated(_text, trigger.Next);
        return (phrases, phrases.Count > 0 ? phrases[^1].Next : 0);
    }

    // An indefinite word in yeh behind an indefinite noun describes it.
    private bool IsAdjective(int token) => _text.Name(token) is null && _text.Role(token) is null && !IsDefinite(token, 0) && _text.Key(token) is [_, _, _, .., ArabicLetters.Yeh] or [_, _, .., ArabicLetters.Yeh, ArabicLetters.Heh];

    // "The Turkish shelling", "the aerial Turkish strikes".
    private List<Phrase> Nationality(Trigger trigger)
    {
        for (var token = trigger.Next; token <= Math.Min(sentence.Range.Next - 1, trigger.Next + 1); token++)
        {
            if (_text.Name(token) is { Item.Type: EntityType.Group, Letters: 0 } name && name.First == token) return parties.Entity(name.Item.Entity)?.Country is null ? [] : [new Phrase(token, name.Next, 0, token) { IsDefinite = true }];
            if (_text.Kind(token) is not WordKind.Open || _text.Words[token].Start - _text.Words[token - 1].End > 1) break;
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
            arguments.Add(FrameRole.Actor, [phrases[0]]);
            arguments.Add(FrameRole.Recipient, [phrases[1]]);
        }
        else arguments.Add(FrameRole.Actor, phrases);
    }

    // Who acts is a name, a role or a group of people; so is who suffers it, unless the event harms things and places, too.
    private bool IsTarget(Trigger trigger, Phrase phrase) =>
        IsParty(phrase) || ((Array.IndexOf(Victims, trigger.Rule.Frame) >= 0 || trigger.Rule.Frame is "attack" or "sanction") && (Parties.IsThing(_text, phrase) || _text.Number(phrase.First) is not null));

    private bool IsParty(Phrase phrase) => Parties.Is(_text, phrase);

    private static bool Overlaps(Trigger trigger, Phrase phrase) => phrase.First < trigger.Next && phrase.Next > trigger.First;

    private bool IsDefinite(int token, int letters)
    {
        var key = _text.Key(token);
        return letters < key.Length && key[letters..] is [ArabicLetters.Alef, ArabicLetters.Lam, _, _, ..];
    }

    private bool IsBracket(int token) => _text.Words.Is(token, "()\"-\u00AB\u00BB\u2013");
}
