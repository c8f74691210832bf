namespace Marsad.Names;

/// <summary>The user's names by their spelling, laid over those of the library.</summary>
internal sealed class UserNames
{
    private readonly Dictionary<string, KnownEntity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameSense>> _senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, string Id)> _removed = [];

    /// <param name="rows">Rows of the user's table.</param>
    /// <param name="known">The library's entities by their id.</param>
    public UserNames(IEnumerable<UserRow> rows, IReadOnlyDictionary<string, KnownEntity> known)
    {
        foreach (var row in rows)
        {
            var entity = row.ToEntity(_entities.GetValueOrDefault(row.Id) ?? known.GetValueOrDefault(row.Id));
            _entities[row.Id] = entity;
            foreach (var name in row.Aliases.Where(name => name.StartsWith('-'))) Remove(entity, name[1..]);
            foreach (var name in row.Aliases.Where(name => !name.StartsWith('-')).Append(row.NameAr ?? "")) Add(entity, name);
        }
    }

    /// <summary>What a spelling means to the user, given what it means to the library.</summary>
    public NameSense[] Find(string key, NameSense[] shipped)
    {
        var own = _senses.GetValueOrDefault(key) ?? [];
        var rest = shipped.Where(sense => !_removed.Contains((key, sense.Entity.Id)) && !own.Exists(mine => mine.Entity.Id == sense.Entity.Id));
        return [.. own.Select(sense => sense with { Entity = _entities[sense.Entity.Id] }), .. rest.Select(sense => sense with { Entity = _entities.GetValueOrDefault(sense.Entity.Id) ?? sense.Entity })];
    }

    /// <summary>The library's entities with the user's in their place.</summary>
    public IEnumerable<KnownEntity> Over(IEnumerable<KnownEntity> shipped) => shipped.Where(entity => !_entities.ContainsKey(entity.Id)).Concat(_entities.Values);

    /// <summary>Words of the user's longest name that starts with a word; 0 where none does.</summary>
    public int LongestFrom(string word) => _longest.GetValueOrDefault(word);

    private void Remove(KnownEntity entity, string name)
    {
        if (NameSpelling.Of(entity, name, needsContext: false) is { } spelling) _removed.Add((spelling.Key, entity.Id));
    }

    private void Add(KnownEntity entity, string name)
    {
        if (NameSpelling.Of(entity, name, needsContext: false) is not { } spelling) return;
        var words = spelling.Key.Split(' ');
        if (!_senses.TryGetValue(spelling.Key, out var senses)) _senses[spelling.Key] = senses = [];
        // A spelling that is safe under one alias is safe.
        if (senses.FindIndex(sense => sense.Entity.Id == entity.Id) is >= 0 and var known) senses[known] = new NameSense(entity, senses[known].NeedsContext && spelling.NeedsContext);
        else senses.Add(new NameSense(entity, spelling.NeedsContext));
        _longest[words[0]] = Math.Max(LongestFrom(words[0]), words.Length);
    }
}
