using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Keeps the two parties that an article spoke of last, for "the two countries", "both sides".</summary>
internal sealed class PairMemory
{
    private static readonly Lexicon<PairWord> Words = new(Lexicon<PairWord>.Read("Events/Data/pair_words.tsv"));
    private EventParty[] _last = [];
    private EventParty[] _countries = [];

    private enum PairWord
    {
        /// <summary>Two states, by whatever part of them acts.</summary>
        Country,

        Side,
    }

    /// <summary>The pair that a phrase stands for; null where it stands for itself or none was spoken of.</summary>
    public IReadOnlyList<EventParty>? Of(ClauseText text, Phrase phrase)
    {
        if (Words.At(text.Words, phrase.Head) is not { IsFound: true } match) return null;
        var pair = match.Senses[0].Category == PairWord.Country ? _countries : _last;
        return pair.Length > 0 ? pair : null;
    }

    /// <summary>Notes who acts in an event: two together, or one with another.</summary>
    public void Note(ArticleEvent found)
    {
        if (found.Actors.Count == 2) Keep(found.Actors[0], found.Actors[1]);
        else if (found is { Actors.Count: 1, Recipients.Count: 1, Type: "CONSULT" or "AGREE" or "COOPERATE" or "SUPPORT" }) Keep(found.Actors[0], found.Recipients[0]);
    }

    /// <summary>Notes two names of one kind that are joined.</summary>
    public void Note(SentenceChunks sentence, PartyReader parties)
    {
        for (var i = 1; i < sentence.Chunks.Count; i++)
            if (sentence.Chunks[i] is { Kind: ChunkKind.Noun, IsJoined: true } second && sentence.Chunks[i - 1] is { Kind: ChunkKind.Noun } first && Type(sentence.Text, first) is EntityType.GeopoliticalEntity && Type(sentence.Text, second) is EntityType.GeopoliticalEntity)
                Keep(parties.Of(sentence.Text, first.Phrase), parties.Of(sentence.Text, second.Phrase));
    }

    private void Keep(EventParty first, EventParty second)
    {
        if (first.Entity == second.Entity && first.Text == second.Text) return;
        _last = [first, second];
        if (first.Country is not null && second.Country is not null && first.Country != second.Country) _countries = _last;
    }

    private static EntityType? Type(ClauseText text, Chunk chunk) => text.Name(chunk.Phrase.Head) is { } name && name.First == chunk.Phrase.Head ? name.Item.Type : null;
}
