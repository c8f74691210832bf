using Marsad.Clauses;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Events;

/// <summary>Keeps the bodies that an article named, by the noun of their kind, for "the ministry", "the organisation".</summary>
internal sealed class BodyMemory
{
    private readonly Dictionary<string, EventParty> _last = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EventParty>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public BodyMemory() => _bySpan = _last.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The body that a single definite noun stands for; null where it has a name of its own or none was named.</summary>
    public EventParty? Of(ClauseText text, Phrase phrase) =>
        phrase.Next == phrase.Head + 1 && text.Name(phrase.Head) is null && text.Key(phrase.Head) is [ArabicLetters.Alef, ArabicLetters.Lam, _, _, ..] key && _bySpan.TryGetValue(key[2..], out var party) ? party : null;

    /// <summary>Notes the bodies of a sentence, by the first word of their names.</summary>
    public void Note(SentenceChunks sentence, PartyReader parties)
    {
        for (var token = sentence.Range.First; token < sentence.Range.Next; token++)
        {
            if (sentence.Text.Name(token) is not { Item.Type: EntityType.Organisation } name || name.First != token) continue;
            var party = parties.Of(sentence.Text, new Phrase(token, name.Next, name.Letters, token) { IsDefinite = true });
            if (name.Next > token + 1) _last[sentence.Text.Key(token)[name.Letters..].ToString()] = party;
            if (parties.Entity(name.Item.Entity)?.Name.Ar is { } full && full.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space) _last[NormalizationProfile.Lookup.Fold(full[..space])] = party;
        }
    }
}
