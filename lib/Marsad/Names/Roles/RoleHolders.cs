using Marsad.Document;

namespace Marsad.Names.Roles;

/// <summary>Says who holds the roles of an article: the person named beside a role, also where it is repeated without the name.</summary>
internal sealed class RoleHolders
{
    private static readonly char[] Commas = [',', Text.ArabicLetters.Comma];
    private readonly Dictionary<string, KnownEntity> _known = new(StringComparer.Ordinal);

    /// <summary>Gives the roles of one block the holders named beside them; what is a role only with a holder is dropped without one.</summary>
    public List<FoundRole> Beside(List<FoundRole> roles, NameText text, NamesByWord names)
    {
        var people = names.ToList().Where(name => name.Entity.Type == EntityType.Person).ToList();
        var starts = people.ToLookup(name => name.First);
        var ends = people.ToLookup(name => name.Last);
        var found = new List<FoundRole>(roles.Count);
        KnownEntity? next = null;
        for (var i = roles.Count - 1; i >= 0; i--)
        {
            var role = roles[i];
            // Two titles before one name are held by one person.
            var shared = i + 1 < roles.Count && roles[i + 1].First == role.Last + 1 && text.IsJoined(role.Last + 1) && roles[i + 1].Start == text.Words[role.Last + 1].Start ? next : null;
            next = Named(role, starts, ends, text) ?? shared;
            if (next is null && role.NeedsHolder) continue;
            found.Add(role with { Holder = next });
            if (next is not null) _known.TryAdd(KeyOf(role, text), next);
        }

        found.Reverse();
        return found;
    }

    /// <summary>The role with its holder from elsewhere in the article, where the same words name it.</summary>
    public FoundRole Recalled(FoundRole role, NameText text) =>
        role.Holder is null && role.Kind != RoleKind.Anonymous && _known.TryGetValue(KeyOf(role, text), out var holder) ? role with { Holder = holder } : role;

    private static KnownEntity? Named(FoundRole role, ILookup<int, FoundName> starts, ILookup<int, FoundName> ends, NameText text)
    {
        if (role.Kind == RoleKind.Anonymous) return null;
        var after = role.Last + 1;
        if (after < text.Words.Count && (text.IsJoined(after) || text.Words[after].Before == Gap.Quote || IsComma(text, role.End)) && starts[after].FirstOrDefault() is { } holder && holder.Start == text.Words[after].Start) return holder.Entity;
        var isWhole = role.Start == text.Words[role.First].Start;
        return isWhole && role.First > 0 && (text.IsJoined(role.First) || IsComma(text, text.Words[role.First - 1].End)) ? ends[role.First - 1].FirstOrDefault()?.Entity : null;
    }

    private static bool IsComma(NameText text, int end)
    {
        while (end < text.Text.Length && char.IsWhiteSpace(text.Text[end])) end++;
        return end < text.Text.Length && Commas.Contains(text.Text[end]);
    }

    private static string KeyOf(FoundRole role, NameText text) => string.Join(' ', text.Keys(role.First, role.Last, role.Start));
}
