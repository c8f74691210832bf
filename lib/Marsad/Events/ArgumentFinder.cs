using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds the arguments of a trigger by its frame: at its verb, in its construct, behind prepositions, and from the verb that it depends on.</summary>
internal sealed class ArgumentFinder(SentenceChunks sentence, PartyReader parties)
{
    private const int FarthestPhrase = 4;
    private static readonly string[] Agents = ["\u0645\u0646 \u0642\u0628\u0644", "\u0639\u0644\u064A \u064A\u062F", "\u0639\u0644\u064A \u0627\u064A\u062F\u064A"];
    private static readonly string[] Belonging = ["\u0645\u0646", "\u0641\u064A", "\u0644"];
    private const string Support = "support";
    private const string On = "\u0639\u0644\u064A";
    private static readonly string[] Targets = ["\u0644", "\u0639\u0644\u064A", "\u0636\u062F"];
    private readonly ClauseText _text = sentence.Text;
    private readonly Inheritance _inheritance = new(sentence);
    private readonly Attribution _attribution = new(sentence);

    public EventArguments Of(Trigger trigger)
    {
        var arguments = new EventArguments(phrase => !trigger.IsIn(phrase) && IsParty(phrase), (phrase, isDirect) => IsTarget(trigger, phrase, isDirect), phrase => !trigger.IsIn(phrase) && (IsParty(phrase) || !Parties.IsDeed(_text, phrase)));
        var chunk = sentence.ChunkOf(trigger.First);
        if (trigger.IsVerbal)
        {
            AtVerb(trigger, chunk, arguments);
            arguments.HasOwn = !arguments.IsEmpty;
        }
        else AtNoun(trigger, chunk, arguments);
        Extend(trigger, arguments.Actors);
        Extend(trigger, arguments.Recipients);
        return arguments;
    }

    // "Members of the party", "a leader in the organisation", "a barracks of the army": an indefinite noun goes on to its body, where the frame does not want the preposition.
    private void Extend(Trigger trigger, List<Phrase> phrases)
    {
        for (var i = 0; i < phrases.Count; i++)
            if (!phrases[i].IsDefinite && phrases[i].First >= sentence.Range.First && phrases[i].Next < sentence.Range.Next && sentence.Chunks[sentence.ChunkOf(phrases[i].Next)] is { Kind: ChunkKind.Noun } rest && rest.First == phrases[i].Next && Array.IndexOf(Belonging, rest.Preposition) >= 0
                && FrameTable.Behind(trigger.Rule.Frame, rest.Preposition) is FrameRole.None or FrameRole.Place && IsParty(rest.Phrase) && Places.Of(_text, rest.Phrase) is null) phrases[i] = phrases[i] with { Next = rest.Next };
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
        var subjects = isPhrase ? [.. predicate.Subjects.Where(phrase => !Overlaps(trigger, phrase))] : predicate.Subjects;
        if (subjects.Count > 0 && predicate.HasOwnSubject && !IsParty(subjects) && _inheritance.Before(predicate) is { } before && FrameTable.Of(frame, FrameTable.Object) != FrameRole.None)
        {
            // "He arrived and visited the camp": what cannot act is the object of a verb that goes on.
            arguments.Add(FrameTable.Of(frame, FrameTable.Subject), before.Subjects);
            arguments.Add(FrameTable.Of(frame, FrameTable.Object), subjects, isDirect: true);
        }
        else if (Voice.IsPassive(_text, trigger, predicate)) arguments.Add(FrameTable.Of(frame, FrameTable.Object), subjects, isDirect: true);
        else
        {
            arguments.Add(FrameTable.Of(frame, FrameTable.Subject), subjects);
            arguments.IsFigurative = predicate.HasOwnSubject && FrameTable.IsOfParties(frame) && !subjects.Any(phrase => IsParty(phrase) || Parties.IsThing(_text, phrase) || Parties.IsDeed(_text, phrase));
        }

        if (!isPhrase) arguments.Add(FrameTable.Of(frame, FrameTable.Object), predicate.Objects, isDirect: true);
        if (trigger.Reading is { Pronoun: > 0 } && predicate.Objects.Count == 0) arguments.Add(FrameTable.Of(frame, FrameTable.Object), _inheritance.Antecedent(predicate));
        if (predicate.Objects.Count > 0 && subjects.Count > 0 && subjects[^1].First > trigger.First && subjects[^1].First < predicate.Objects[0].First) Following(frame, sentence.ChunkOf(subjects[^1].Next - 1) + 1, arguments, withObject: false);
        Following(frame, isPhrase ? sentence.ChunkOf(trigger.Next - 1) + 1 : predicate.After, arguments, withObject: false);
    }

    private void AtNoun(Trigger trigger, int chunk, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        var next = trigger.Next;
        var (genitive, end) = GenitiveOf(trigger);
        if (genitive.Count > 0)
        {
            next = end;
            arguments.Add(RoleOfGenitive(frame, genitive, sentence.ChunkOf(next - 1) + 1, (trigger.Reading?.Before & Proclitics.For) == Proclitics.For), genitive, isDirect: true);
            arguments.HasThing = !IsParty(genitive[0]);
        }
        else if (trigger.Reading is { Pronoun: > 0 }) AddPronoun(trigger, FrameTable.Of(frame, FrameTable.Genitive), arguments);

        if (genitive.Count == 0) arguments.Add(FrameTable.Of(frame, FrameTable.Adjective), Nationality(trigger));
        Following(frame, sentence.ChunkOf(Math.Max(next, trigger.Next) - 1) + 1, arguments, withObject: trigger.Reading is { Pronoun: > 0 } || genitive.Count > 0);
        if (_attribution.Of(trigger, sentence.ChunkOf(Math.Max(next, trigger.Next) - 1) + 1) is { } clause) AddClause(frame, clause, arguments);
        arguments.HasOwn = !arguments.IsEmpty;
        _inheritance.AddTo(trigger, arguments);
    }

    // Who acts was the subject before; who suffers it was spoken of last.
    private void AddPronoun(Trigger trigger, FrameRole role, EventArguments arguments)
    {
        if (role == FrameRole.Actor && _inheritance.SpeakerOf(trigger) is { } speaker) arguments.Add(role, speaker.Subjects);
        for (var chunk = sentence.ChunkOf(trigger.First) - 1; role == FrameRole.Recipient && arguments.Recipients.Count == 0 && chunk >= 0; chunk--)
            if (sentence.Chunks[chunk].Kind == ChunkKind.Noun) arguments.Add(role, [sentence.Chunks[chunk].Phrase]);
    }

    // "The arrest of the police [for] a man": of a noun whose genitive suffers it, it is the actor where somebody else does;
    // "the shelling of the villages": of one whose genitive acts, it suffers it where it cannot.
    private FrameRole RoleOfGenitive(string frame, List<Phrase> genitive, int next, bool isPurpose)
    {
        var role = FrameTable.Of(frame, FrameTable.Genitive);
        // "The visit of Paris" goes there.
        if (role == FrameRole.Actor && FrameTable.Of(frame, FrameTable.Object) == FrameRole.Place && Places.Is(_text, genitive[0])) return FrameRole.Place;
        while (next < sentence.Chunks.Count && sentence.Chunks[next] is { Kind: ChunkKind.Adverb } or { Kind: ChunkKind.Noun, Preposition: [ArabicLetters.Beh] }) next++;
        if (role == FrameRole.Recipient && IsParty(genitive[0]) && next < sentence.Chunks.Count && sentence.Chunks[next] is { Kind: ChunkKind.Noun, IsJoined: false } object_ && FrameTable.Of(frame, FrameTable.Subject) == FrameRole.Actor
            && (object_.Preposition.Length == 0 || (Array.IndexOf(Targets, object_.Preposition) >= 0 && FrameTable.Behind(frame, object_.Preposition) == FrameRole.Recipient)) && IsParty(object_.Phrase)) return FrameRole.Actor;
        // "To support Iraq": who supports is the one whose aim it is.
        if (role == FrameRole.Actor && frame == Support && isPurpose) return FrameRole.Recipient;
        return role == FrameRole.Actor && !IsParty(genitive[0]) && Parties.IsThing(_text, genitive[0]) ? FrameTable.Of(frame, FrameTable.Object) : role;
    }

    // "The attack that X carried out", "an attack that hit Y".
    private void AddClause(string frame, Predicate clause, EventArguments arguments)
    {
        if (sentence.Chunks[clause.Chunk].Verb is { Pronoun: > 0 }) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), clause.Subjects);
        else arguments.Add(FrameTable.Of(frame, FrameTable.Object), clause.Objects, isDirect: true);
        Following(frame, clause.After, arguments, withObject: false);
    }

    private (List<Phrase> Phrases, int Next) GenitiveOf(Trigger trigger)
    {
        if (trigger.Reading is { IsDefinite: true } || (trigger.Reading is { } reading && (reading.Agreement & Agreement.Accusative) != 0) || IsDefinite(trigger.Next - 1, trigger.Next - 1 == trigger.First ? trigger.Letters : 0)) return ([], 0);
        if (trigger.Next >= sentence.Range.Next || _text.Words[trigger.Next].Start - _text.Words[trigger.Next - 1].End > 1) return ([], 0);
        if (_text.Name(trigger.Next) is { Item.Type: EntityType.Group } adjective && adjective.First == trigger.Next) return ([], 0);
        if (WordStart.Of(_text, trigger.Next).Particles != Proclitics.None || IsAdjective(trigger, trigger.Next)) return ([], 0);
        var phrases = PhraseReader.Coordinated(_text, trigger.Next);
        return (phrases, phrases.Count > 0 ? phrases[^1].Next : 0);
    }

    // An indefinite adjective behind an indefinite noun describes it.
    private bool IsAdjective(Trigger trigger, int token) => _text.Name(token) is null && _text.Role(token) is null && !IsDefinite(token, 0) && AdjectiveTable.Is(_text.Key(token))
        && (FrameTable.Of(trigger.Rule.Frame, FrameTable.Genitive) != FrameRole.Recipient || SectorTable.Heads(_text, new Phrase(token, token + 1, 0, token)) is null);

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
                if (withObject && seen == 1) arguments.Add(FrameTable.Of(frame, FrameTable.Object), [current.Phrase], isDirect: true);
                else if (!current.IsJoined) return;
                continue;
            }

            var phrases = Joined(i);
            var role = RoleBehind(frame, current);
            arguments.IsFigurative |= role == FrameRole.Recipient && current.Preposition == On && FrameTable.IsOfParties(frame) && !phrases.Any(phrase => IsParty(phrase) || Parties.IsThing(_text, phrase) || Places.Of(_text, phrase) is not null);
            if (role == FrameRole.Both) AddSides(frame, phrases, arguments);
            else arguments.Add(role, phrases);
        }
    }

    // "A visit of the minister [to] Baghdad": the preposition lam leads in both.
    private FrameRole RoleBehind(string frame, Chunk chunk)
    {
        if (Array.IndexOf(Agents, chunk.Preposition) >= 0) return FrameRole.Actor;
        var role = FrameTable.Behind(frame, chunk.Preposition);
        return role == FrameRole.Place && chunk.Preposition is [ArabicLetters.Lam] && IsParty(chunk.Phrase) && !Places.Is(_text, chunk.Phrase) ? FrameRole.Actor : role;
    }

    private List<Phrase> Joined(int chunk)
    {
        var phrases = new List<Phrase> { sentence.Chunks[chunk].Phrase };
        for (var i = chunk + 1; i < sentence.Chunks.Count && sentence.Chunks[i] is { Kind: ChunkKind.Noun, IsJoined: true, Preposition: "" } joined; i++) phrases.Add(joined.Phrase);
        return Sides(phrases);
    }

    // "Both tribes, the X and the Y": of a dual in construct with two names the names are the sides.
    private List<Phrase> Sides(List<Phrase> phrases)
    {
        if (phrases.Count != 2 || _text.Name(phrases[1].Head) is null || _text.Key(phrases[0].Head) is not [_, _, .., ArabicLetters.Yeh]) return phrases;
        for (var token = phrases[0].Head + 1; token < phrases[0].Next; token++)
            if (_text.Name(token) is { } name && name.First == token) return [new Phrase(token, name.Next, name.Letters, token) { IsDefinite = true }, phrases[1]];
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
    private bool IsTarget(Trigger trigger, Phrase phrase, bool isDirect)
    {
        if (trigger.IsIn(phrase)) return false;
        if (IsParty(phrase)) return true;
        if (!FrameTable.HarmsThings(trigger.Rule.Frame)) return false;
        return Parties.IsThing(_text, phrase) || _text.Number(phrase.First) is not null || (isDirect && trigger.Rule is { Need: TriggerNeed.None, With.Count: 0 } && Parties.IsNoun(_text, phrase));
    }

    private bool IsParty(Phrase phrase) => Parties.Is(_text, phrase);

    private bool IsParty(IReadOnlyList<Phrase> phrases) => phrases.Any(IsParty);

    private static bool Overlaps(Trigger trigger, Phrase phrase) => phrase.First < trigger.Next && phrase.Next > trigger.First;

    private bool IsDefinite(int token, int letters)
    {
        var key = _text.Key(token);
        return letters < key.Length && key[letters..] is [ArabicLetters.Alef, ArabicLetters.Lam, _, _, ..];
    }

    private bool IsBracket(int token) => _text.Words.Is(token, "()\"-\u00AB\u00BB\u2013");
}
