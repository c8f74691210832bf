using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Finds the arguments of a trigger by its frame: at its verb, in its construct, behind prepositions, and from the verb that it depends on.</summary>
internal sealed class ArgumentFinder(SentenceChunks sentence, EventMemory memory)
{
    private static readonly string[] Belonging = ["\u0645\u0646", "\u0641\u064A", "\u0644"];
    private readonly ClauseText _text = sentence.Text;
    private readonly GenitiveReader _genitives = new(sentence, memory.Parties);
    private readonly PrepositionReader _prepositions = new(sentence);
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
        IReadOnlyList<Phrase>? speaker = memory.Speakers.At(_text.Block, trigger.First) is { } source ? [source] : null;
        if (sentence.PredicateAt(chunk) is not { } predicate)
        {
            // A participle speaks of who speaks there, or of the subject of the verb before it.
            arguments.Add(FrameTable.Of(frame, FrameTable.Subject), speaker ?? _inheritance.SpeakerOf(trigger)?.Subjects ?? []);
            // "Accusing the army": a participle makes a phrase with its object.
            var holdsObject = sentence.Chunks[chunk] is { Kind: ChunkKind.Noun } noun && noun.Next > trigger.Next;
            if (holdsObject) arguments.Add(FrameTable.Of(frame, FrameTable.Object), PhraseReader.Coordinated(_text, trigger.Next), isDirect: true);
            _prepositions.Add(frame, chunk + 1, arguments, withObject: !holdsObject);
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
        else if (Voice.IsPassive(_text, trigger, predicate) || HasAgent(frame, predicate)) arguments.Add(FrameTable.Of(frame, FrameTable.Object), subjects, isDirect: true);
        else
        {
            arguments.Add(FrameTable.Of(frame, FrameTable.Subject), speaker is not null && !IsParty(subjects) ? speaker : [.. subjects.Select(OwnerOf)]);
            arguments.IsFigurative = predicate.HasOwnSubject && FrameTable.IsOfParties(frame) && !subjects.Any(phrase => IsParty(phrase) || Parties.IsThing(_text, phrase) || Parties.IsWeapon(_text, phrase) || Parties.IsDeed(_text, phrase));
        }

        if (!isPhrase) arguments.Add(FrameTable.Of(frame, FrameTable.Object), predicate.Objects, isDirect: true);
        if (trigger.Reading is { Pronoun: > 0 } && predicate.Objects.Count == 0) arguments.Add(FrameTable.Of(frame, FrameTable.Object), _inheritance.Antecedent(predicate));
        if (predicate.Objects.Count > 0 && subjects.Count > 0 && subjects[^1].First > trigger.First && subjects[^1].First < predicate.Objects[0].First) _prepositions.Add(frame, sentence.ChunkOf(subjects[^1].Next - 1) + 1, arguments, withObject: false);
        _prepositions.Add(frame, isPhrase ? Behind(trigger) : predicate.After, arguments, withObject: false);
    }

    // "Was hit by X": who says by whom needs no marks for a passive.
    private bool HasAgent(string frame, Predicate predicate) => predicate.Objects.Count == 0 && FrameTable.Of(frame, FrameTable.Object) == FrameRole.Recipient && _prepositions.HasAgent(predicate.After);

    // "The bullets of the police killed": who owns the weapon acts.
    private Phrase OwnerOf(Phrase phrase)
    {
        if (!Parties.IsWeapon(_text, phrase)) return phrase;
        for (var token = phrase.Head + 1; token < phrase.Next; token++)
            if (PhraseReader.At(_text, token) is { } owner && owner.Next <= phrase.Next && IsParty(owner)) return owner;
        return phrase;
    }

    // "Laid hands on X": a phrase that ends in a preposition shares its last chunk with what the preposition leads in.
    private int Behind(Trigger trigger)
    {
        var last = sentence.ChunkOf(trigger.Next - 1);
        return sentence.Chunks[last] is { Kind: ChunkKind.Noun } noun && noun.Phrase.First >= trigger.Next ? last : last + 1;
    }

    private void AtNoun(Trigger trigger, int chunk, EventArguments arguments)
    {
        var frame = trigger.Rule.Frame;
        var next = trigger.Next;
        var (genitive, end) = _genitives.Of(trigger);
        if (genitive.Count > 0)
        {
            next = end;
            // "Opening fire on": what a phrase of the table leads in is behind its preposition.
            var led = trigger.Next > trigger.First + 1 && _text.Kind(trigger.Next - 1) == WordKind.Preposition ? FrameTable.Behind(frame, _text.Key(trigger.Next - 1).ToString()) : FrameRole.None;
            arguments.Add(led != FrameRole.None ? led : _genitives.RoleOf(frame, genitive, sentence.ChunkOf(next - 1) + 1, (trigger.Reading?.Before & Proclitics.For) == Proclitics.For), genitive, isDirect: true);
            arguments.HasThing = !IsParty(genitive[0]);
        }
        else if (trigger.Reading is { Pronoun: > 0 }) AddPronoun(trigger, FrameTable.Of(frame, FrameTable.Genitive), arguments);

        if (genitive.Count == 0) arguments.Add(FrameTable.Of(frame, FrameTable.Adjective), _genitives.Nationality(trigger));
        _prepositions.Add(frame, sentence.ChunkOf(Math.Max(next, trigger.Next) - 1) + 1, arguments, withObject: trigger.Reading is { Pronoun: > 0 } || genitive.Count > 0);
        if (_attribution.Of(trigger, sentence.ChunkOf(Math.Max(next, trigger.Next) - 1) + 1) is { } clause) AddClause(frame, clause, arguments);
        if (Occurrence(trigger) is { } occurrence) _prepositions.Add(frame, occurrence.After, arguments, withObject: false);
        arguments.HasOwn = !arguments.IsEmpty;
        _inheritance.AddTo(trigger, arguments);
    }

    // "Clashes are going on between X and Y": the verb of an event noun that says no more than that it happens.
    private Predicate? Occurrence(Trigger trigger)
    {
        foreach (var predicate in sentence.Predicates)
            if (sentence.Chunks[predicate.Chunk].First >= trigger.Next && predicate.HasOwnSubject && trigger.IsIn(predicate.Subjects) && GovernorTable.Of(sentence, predicate) is { Control: Control.None, Mood: Mood.Real }) return predicate;
        return null;
    }

    // Who acts was the subject before; who suffers it was spoken of last.
    private void AddPronoun(Trigger trigger, FrameRole role, EventArguments arguments)
    {
        if (role == FrameRole.Actor && _inheritance.SpeakerOf(trigger) is { } speaker) arguments.Add(role, speaker.Subjects);
        for (var chunk = sentence.ChunkOf(trigger.First) - 1; role == FrameRole.Recipient && arguments.Recipients.Count == 0 && chunk >= 0; chunk--)
            if (sentence.Chunks[chunk].Kind == ChunkKind.Noun) arguments.Add(role, [sentence.Chunks[chunk].Phrase]);
    }

    // "The attack that X carried out", "an attack that hit Y".
    private void AddClause(string frame, Predicate clause, EventArguments arguments)
    {
        if (sentence.Chunks[clause.Chunk].Verb is { Pronoun: > 0 }) arguments.Add(FrameTable.Of(frame, FrameTable.Subject), clause.Subjects);
        else arguments.Add(FrameTable.Of(frame, FrameTable.Object), clause.Objects, isDirect: true);
        _prepositions.Add(frame, clause.After, arguments, withObject: false);
    }

    // Who acts is a name, a role or a group of people; so is who suffers it, unless the event harms things and places, too.
    private bool IsTarget(Trigger trigger, Phrase phrase, bool isDirect)
    {
        if (trigger.IsIn(phrase)) return false;
        if (IsParty(phrase)) return true;
        if (!FrameTable.HarmsThings(trigger.Rule.Frame)) return false;
        return Parties.IsThing(_text, phrase) || (_text.Number(phrase.First) is not null && _text.Time(phrase.First) is null) || (isDirect && trigger.Rule is { Need: TriggerNeed.None, With.Count: 0 } && Parties.IsNoun(_text, phrase));
    }

    private bool IsParty(Phrase phrase) => Parties.Is(_text, phrase);

    private bool IsParty(IReadOnlyList<Phrase> phrases) => phrases.Any(IsParty);

    private static bool Overlaps(Trigger trigger, Phrase phrase) => phrase.First < trigger.Next && phrase.Next > trigger.First;
}
