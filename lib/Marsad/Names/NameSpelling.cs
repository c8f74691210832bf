using Marsad.Document;

namespace Marsad.Names;

/// <summary>The key under which a name of a table is found, and whether it counts only in context.</summary>
internal readonly record struct NameSpelling(string Key, bool NeedsContext)
{
    private const int ShortestKey = 2;

    /// <summary>The spelling, or null for a name that cannot be looked up.</summary>
    public static NameSpelling? Of(KnownEntity entity, string name, bool needsContext)
    {
        var key = NameKey.Of(name);
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        // The contract keeps these class words out of the name.
        if (space > 0 && entity.IsPlace && ContextWords.Outside.Contains(key.AsSpan(0, space))) (key, needsContext) = (key[(space + 1)..], true);
        // Titles are no part of a name.
        if (space > 0 && entity.Type == EntityType.Person && ContextWords.Is("title", key[..space])) return null;
        return key.Length < ShortestKey ? null : new NameSpelling(key, needsContext);
    }
}
