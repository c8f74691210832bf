using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Unlisted;

/// <summary>The names of an article that no table lists, by their key, with the shorter forms that join them.</summary>
internal sealed class UnlistedTable
{
    private const int UsualNames = 64;
    private readonly Dictionary<string, (KnownEntity Entity, double Confidence)> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);
    private readonly WordFilter _beginnings = new(UsualNames);

    /// <summary>Whom a key names and how sure that is, from 0 to 1; null for an unknown one.</summary>
    public (KnownEntity Entity, double Confidence)? Find(string key) => _names.TryGetValue(key, out var name) ? name : null;

    /// <summary>Words of the longest name that starts with a word; 0 where none does.</summary>
    public int LongestFrom(string word) => _beginnings.MayHold(word) ? _longest.GetValueOrDefault(word) : 0;

    /// <summary>Adds a name; the first of one spelling stays.</summary>
    public void Add(string key, KnownEntity entity, double confidence)
    {
        if (!_names.TryAdd(key, (entity, confidence))) return;
        var words = key.Split(' ');
        _beginnings.Add(words[0]);
        _longest[words[0]] = Math.Max(_longest.GetValueOrDefault(words[0]), words.Length);
    }

    /// <summary>Lets shorter names of persons named in full stand for them: the last name, the first and the last, a given name that only one of them has.</summary>
    /// <param name="known">Such names of persons that the tables know, by key.</param>
    /// <param name="confidence">How sure the names of those are, from 0 to 1.</param>
    public void JoinShortForms(IReadOnlyDictionary<string, KnownEntity> known, double confidence)
    {
        foreach (var (key, person) in known) Join(key, person, confidence);
        foreach (var (key, name) in _names.Where(name => name.Value.Entity.Type == EntityType.Person).OrderByDescending(name => name.Value.Confidence).ThenBy(name => name.Key, StringComparer.Ordinal).ToList())
        {
            var words = key.Split(' ');
            if (ShortForms.LastName(words) is { } last && !known.ContainsKey(last)) Join(last, name.Entity, name.Confidence);
            if (ShortForms.WithoutMiddle(words) is { } form && !known.ContainsKey(form)) Join(form, name.Entity, name.Confidence);
            if (ShortForms.WithoutHouse(words) is { } person) Join(person, name.Entity, name.Confidence);
        }

        JoinGivenNames();
    }

    private void JoinGivenNames()
    {
        var byGivenName = _names.Where(name => name.Value.Entity.Type == EntityType.Person && name.Key.Contains(' ', StringComparison.Ordinal)).ToLookup(name => name.Key[..name.Key.IndexOf(' ', StringComparison.Ordinal)], name => name.Value, StringComparer.Ordinal);
        foreach (var (key, alone) in _names.Where(name => name.Value.Entity.Type == EntityType.Person && byGivenName.Contains(name.Key)).ToList())
            if (NameKey.Of(alone.Entity.NameAr) == key && byGivenName[key].DistinctBy(name => name.Entity.Id, StringComparer.Ordinal).ToList() is [var only])
                Join(key, only.Entity, alone.Confidence);
    }

    private void Join(string key, KnownEntity person, double confidence)
    {
        // Somebody's last name goes before a newspaper's name, not before a place's.
        if (_names.TryGetValue(key, out var alone) && alone.Entity.Type != EntityType.Person && alone.Entity.Kind != "outlet") return;
        _names.Remove(key);
        Add(key, person, confidence);
    }
}
