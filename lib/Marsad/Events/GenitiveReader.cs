using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Reads the construct that an event noun opens, or the nationality that describes it, and says who its genitive is.</summary>
internal sealed class GenitiveReader(SentenceChunks sentence, PartyReader parties)
{
    private const string Support = "support";
    private const string Restrict = "restrict";
    private static readonly string[] Targets = ["\u0644", "\u0639\u0644\u064A", "\u0636\u062F"];
    private readonly ClauseText _text = sentence.Text;

    /// <summary>The genitive and those joined to it, with the token behind them; none where the noun is definite, in the accusative or described.</summary>
    public (List<Phrase> Phrases, int Next) Of(Trigger trigger)
    {
        if (trigger.Reading is { IsDefinite: true } || (trigger.Reading is { } reading && (reading.Agreement & Agreement.Accusative) != 0) || IsDefinite(trigger.Next - 1, trigger.Next - 1 == trigger.First ? trigger.Letters : 0)) return ([], 0);
        if (trigger.Next >= sentence.Range.Next || _text.Words[trigger.Next].Start - _text.Words[trigger.Next - 1].End > 1) return ([], 0);
        if (_text.Name(trigger.Next) is { Item.Type: EntityType.Group } adjective && adjective.First == trigger.Next) return ([], 0);
        if (_text.Start(trigger.Next).Particles != Proclitics.None || Places.IsLedBy(_text.Key(trigger.Next).ToString()) || IsAdjective(trigger, trigger.Next)) return ([], 0);
        var phrases = PhraseReader.Coordinated(_text, trigger.Next);
        // "Responsibility for the killing of X, and the army says": what is joined last before a verb is its subject, where the event is not.
        if (phrases.Count > 1 && sentence.Chunks[sentence.ChunkOf(trigger.First)].Preposition.Length > 0 && sentence.Chunks[sentence.ChunkOf(phrases[^1].Next)] is { Kind: ChunkKind.Verb, IsJoined: false } verb && verb.First == phrases[^1].Next) phrases.RemoveAt(phrases.Count - 1);
        return (phrases, phrases.Count > 0 ? phrases[^1].Next : 0);
    }

    // An indefinite adjective behind an indefinite noun describes it; so does a feminine participle behind a feminine.
    private bool IsAdjective(Trigger trigger, int token) => _text.Name(token) is null && _text.Role(token) is null && !IsDefinite(token, 0) && (AdjectiveTable.Is(_text.Key(token)) || IsParticipleOf(trigger, token))
        && (FrameTable.Of(trigger.Rule.Frame, FrameTable.Genitive) != FrameRole.Recipient || SectorTable.Heads(_text, new Phrase(token, token + 1, 0, token)) is null);

    private bool IsParticipleOf(Trigger trigger, int token)
    {
        if (_text.Key(token) is not [.., ArabicLetters.Heh] || _text.Key(trigger.Next - 1) is not ([.., ArabicLetters.Heh] or [.., ArabicLetters.Alef, ArabicLetters.Teh])) return false;
        foreach (var reading in _text.Readings(token))
            if (reading is { Form: VerbForm.ActiveParticiple or VerbForm.PassiveParticiple, Pronoun: 0 }) return true;
        return false;
    }

    /// <summary>"The Turkish shelling", "the aerial Turkish strikes": the adjective of a nation behind an event noun, or none.</summary>
    public List<Phrase> Nationality(Trigger trigger)
    {
        for (var token = trigger.Next; token <= Math.Min(sentence.Range.Next - 1, trigger.Next + 1); token++)
        {
            if (_text.Name(token) is { Item.Type: EntityType.Group, Letters: 0 } name && name.First == token) return parties.Entity(name.Item.Entity)?.Country is null ? [] : [new Phrase(token, name.Next, 0, token) { IsDefinite = true }];
            if (_text.Kind(token) is not WordKind.Open || _text.Words[token].Start - _text.Words[token - 1].End > 1) break;
        }

        return [];
    }

    /// <summary>
    /// What a genitive is to the event. "The arrest of the police [for] a man": of a noun whose genitive suffers it, it is the actor where somebody else does;
    /// "the shelling of the villages": of one whose genitive acts, it suffers it where it cannot.
    /// </summary>
    /// <param name="next">The chunk behind it.</param>
    /// <param name="isPurpose">Whether the noun stands behind the lam of purpose.</param>
    public FrameRole RoleOf(string frame, List<Phrase> genitive, int next, bool isPurpose)
    {
        var role = FrameTable.Of(frame, FrameTable.Genitive);
        // "The visit of Paris" goes there.
        if (role == FrameRole.Actor && FrameTable.Of(frame, FrameTable.Object) == FrameRole.Place && Places.Is(_text, genitive[0])) return FrameRole.Place;
        if (role == FrameRole.Recipient && IsParty(genitive[0]) && FrameTable.Of(frame, FrameTable.Subject) == FrameRole.Actor && (IsObject(frame, genitive[0], next) || (frame == Restrict && IsPrevented(next)))) return FrameRole.Actor;
        // "To support Iraq": who supports is the one whose aim it is.
        if (role == FrameRole.Actor && frame == Support && isPurpose) return FrameRole.Recipient;
        return role == FrameRole.Actor && !IsParty(genitive[0]) && Parties.IsThing(_text, genitive[0]) ? FrameTable.Of(frame, FrameTable.Object) : role;
    }

    // Somebody, or a thing where no person is the genitive, behind it without a preposition or behind one that leads in who suffers the event.
    private bool IsObject(string frame, Phrase genitive, int chunk)
    {
        while (chunk < sentence.Chunks.Count && sentence.Chunks[chunk] is { Kind: ChunkKind.Adverb } or { Kind: ChunkKind.Noun, Preposition: [ArabicLetters.Beh] }) chunk++;
        if (chunk >= sentence.Chunks.Count || sentence.Chunks[chunk] is not { Kind: ChunkKind.Noun, IsJoined: false } target || _text.Kind(target.First) == WordKind.Demonstrative) return false;
        var isDirect = target.Preposition.Length == 0;
        if (!isDirect && (Array.IndexOf(Targets, target.Preposition) < 0 || FrameTable.Behind(frame, target.Preposition) != FrameRole.Recipient)) return false;
        return IsParty(target.Phrase) || (Parties.IsThing(_text, target.Phrase) && !(isDirect && _text.Name(genitive.Head) is { Item.Type: EntityType.Person }));
    }

    // "The prevention by the police of the delegation's entry": somebody's deed right behind is what they prevent.
    private bool IsPrevented(int chunk) =>
        chunk < sentence.Chunks.Count && sentence.Chunks[chunk] is { Kind: ChunkKind.Noun, IsJoined: false, Preposition: "", Phrase: { IsDefinite: true } deed } && deed.Next > deed.Head + 1 && Parties.IsDeed(_text, deed);

    private bool IsParty(Phrase phrase) => Parties.Is(_text, phrase);

    private bool IsDefinite(int token, int letters)
    {
        var key = _text.Key(token);
        return letters < key.Length && ArabicLetters.HasArticle(key[letters..]);
    }
}
