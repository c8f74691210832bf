using Marsad.Clauses;
using Marsad.Document;

namespace Marsad.Claims;

/// <summary>Makes the speaker of a document from the phrase that names it.</summary>
internal static class SpeakerReader
{
    public static Speaker Of(Source source)
    {
        var (text, phrase) = (source.Text, source.Phrase);
        var person = First(text, phrase, mention => mention.Type == EntityType.Person);
        var role = RoleIn(text, phrase);
        var head = text.Name(phrase.Head)?.Item;
        var kind = KindOf(text, phrase, person, role, head);
        var entity = person?.Entity ?? role?.Holder ?? (role is null ? head?.Entity : null);
        return new Speaker(phrase.In(text), entity, kind, kind == SpeakerKind.Anonymous) { SourceType = kind == SpeakerKind.Anonymous ? SourceTypes.Of(text, phrase) : null };
    }

    private static SpeakerKind KindOf(ClauseText text, Phrase phrase, Mention? person, Role? role, Mention? head)
    {
        if (person is not null) return SpeakerKind.Person;
        if (role is { Kind: RoleKind.Anonymous }) return SpeakerKind.Anonymous;
        if (role is { Kind: RoleKind.Office or RoleKind.Rank }) return SpeakerKind.Office;
        if (SourceJudge.Is(ClaimWord.Government, text, phrase) || head is { Type: EntityType.GeopoliticalEntity }) return SpeakerKind.Government;
        if (head is { Type: EntityType.Organisation } || SourceJudge.Is(ClaimWord.Body, text, phrase)) return SpeakerKind.Organisation;
        if (SourceJudge.Is(ClaimWord.Document, text, phrase) || SourceJudge.Is(ClaimWord.Norm, text, phrase)) return SpeakerKind.Document;
        return role is null && head is null && !phrase.IsDefinite || SourceJudge.Is(ClaimWord.Anonymous, text, phrase) ? SpeakerKind.Anonymous : SpeakerKind.Person;
    }

    private static Role? RoleIn(ClauseText text, Phrase phrase)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Role(token) is { } role) return role.Item;
        return null;
    }

    private static Mention? First(ClauseText text, Phrase phrase, Func<Mention, bool> isWanted)
    {
        for (var token = phrase.First; token < phrase.Next; token++)
            if (text.Name(token) is { } name && isWanted(name.Item)) return name.Item;
        return null;
    }
}
