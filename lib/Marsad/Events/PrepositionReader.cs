using Marsad.Clauses;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Gives the phrases behind a trigger the roles that its frame has for their prepositions.</summary>
internal sealed class PrepositionReader(SentenceChunks sentence)
{
    private const int FarthestPhrase = 4;
    private static readonly string[] Agents = ["\u0645\u0646 \u0642\u0628\u0644", "\u0639\u0644\u064A \u064A\u062F", "\u0639\u0644\u064A \u0627\u064A\u062F\u064A"];
    private readonly ClauseText _text = sentence.Text;

    /// <summary>Adds phrases up to the next verb or clause.</summary>
    /// <param name="chunk">Where they begin.</param>
    /// <param name="withObject">Whether one without preposition can be the object.</param>
    public void Add(string frame, int chunk, EventArguments arguments, bool withObject)
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
            var role = RoleBehind(frame, i);
            arguments.IsFigurative |= role == FrameRole.Recipient && current.Preposition == Particles.On && FrameTable.IsOfParties(frame) && !phrases.Any(phrase => IsParty(phrase) || Parties.IsThing(_text, phrase) || Places.Of(_text, phrase) is not null);
            if (role == FrameRole.Both) AddSides(frame, phrases, arguments);
            else arguments.Add(role, phrases);
        }
    }

    /// <summary>Whether a phrase up to the next verb or clause says by whom a passive is done.</summary>
    /// <param name="chunk">Where they begin.</param>
    public bool HasAgent(int chunk)
    {
        for (var i = chunk; i < sentence.Chunks.Count && i < chunk + FarthestPhrase && sentence.Chunks[i].Kind is ChunkKind.Noun or ChunkKind.Time or ChunkKind.Adverb; i++)
            if (IsAgent(i) && IsParty(sentence.Chunks[i].Phrase)) return true;
        return false;
    }

    // "Groups backed by Iran": behind a passive participle the agent is the participle's.
    private bool IsAgent(int chunk) => Array.IndexOf(Agents, sentence.Chunks[chunk].Preposition) >= 0
        && !(chunk > 0 && sentence.Chunks[chunk - 1] is { Kind: ChunkKind.Noun } before && before.Next == sentence.Chunks[chunk].First && IsParticiple(before.Phrase, before.Next - 1));

    // One of a verb that the table has, or a word in meem that agrees with the noun before it.
    private bool IsParticiple(Phrase phrase, int token)
    {
        if (_text.IsForm(token, VerbForm.PassiveParticiple)) return true;
        if (token == phrase.Head || _text.Name(token) is not null) return false;
        var word = _text.Key(token);
        return ArabicLetters.HasArticle(_text.Key(token - 1)) ? ArabicLetters.HasArticle(word) && word[ArabicLetters.Article.Length] == ArabicLetters.Meem : word[0] == ArabicLetters.Meem;
    }

    // "A visit of the minister [to] Baghdad": the preposition lam leads in both.
    private FrameRole RoleBehind(string frame, int index)
    {
        if (IsAgent(index)) return FrameRole.Actor;
        var chunk = sentence.Chunks[index];
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

    private bool IsParty(Phrase phrase) => Parties.Is(_text, phrase);

    private bool IsBracket(int token) => _text.Words.Is(token, "()\"-\u00AB\u00BB\u2013");
}
