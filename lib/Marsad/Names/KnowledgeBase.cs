using System.Runtime.InteropServices;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names;

/// <summary>The names that Marsad knows, found by their spelling; loaded once and never changed.</summary>
internal sealed class KnowledgeBase
{
    private const string Article = "\u0627\u0644";
    private const int ExpectedNames = 65_000;
    private static readonly Lazy<KnowledgeBase> Loaded = new(() => new KnowledgeBase());
    // One chain in place of a list per name: a hundred thousand small objects would double the time that loading takes.
    private readonly Dictionary<string, int> _heads = new(ExpectedNames, StringComparer.Ordinal);
    private readonly List<(NameSense Sense, int Next)> _senses = new(ExpectedNames);
    private readonly Dictionary<string, int> _longest = new(ExpectedNames, StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _definiteAdjectives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);

    private KnowledgeBase()
    {
        var outside = ContextWords.Outside;
        foreach (var (entity, names, inContext) in KnowledgeTables.Read())
            foreach (var name in names)
                Add(entity, name, inContext.Contains(name, StringComparer.Ordinal), outside);
        foreach (var (entity, forms) in DemonymTable.Read())
            foreach (var form in forms)
                AddAdjective(entity, NameKey.Of(form));
        foreach (var cells in DataFile.Read("Parsing/Data/first_names.tsv", 1)) _personWords.Add(NameKey.Of(cells[0]));
    }

    public static KnowledgeBase Shared => Loaded.Value;

    /// <summary>What a spelling can mean; empty for an unknown one.</summary>
    public IReadOnlyList<NameSense> Find(string key)
    {
        if (!_heads.TryGetValue(key, out var index)) return [];
        var found = new List<NameSense>();
        for (; index >= 0; index = _senses[index].Next) found.Add(_senses[index].Sense);
        return found;
    }

    /// <summary>Words of the longest name that starts with a word; 0 where none does.</summary>
    public int LongestFrom(string word) => _longest.GetValueOrDefault(word);

    /// <summary>Whether a word is a personal name, so that a name beside it may be longer than what is known of it.</summary>
    public bool IsPersonWord(string word) => _personWords.Contains(word);

    /// <summary>The organisation that a spelling names, or null.</summary>
    public KnownEntity? Organisation(string key) => Find(key).Select(sense => sense.Entity).FirstOrDefault(entity => entity.Type == EntityType.Organisation);

    /// <summary>The place that a spelling names, or null.</summary>
    public KnownEntity? Place(string key, EntityType type) => Find(key).Select(sense => sense.Entity).FirstOrDefault(entity => entity.IsPlace && entity.Type == type);

    /// <summary>Adjectives of a country's name with the article; empty for an unknown country.</summary>
    public IReadOnlyList<string> DefiniteAdjectives(string? country) => country is not null && _definiteAdjectives.TryGetValue(country, out var forms) ? forms : [];

    private void AddAdjective(KnownEntity entity, string key)
    {
        // The likelier reading of a form came first.
        if (Find(key).Any(sense => sense.Entity.Type == EntityType.Group && sense.Entity.Id != entity.Id)) return;
        AddKey(key, new NameSense(entity, false));
        if (entity is not { Kind: "nationality", Country: { } country } || !key.StartsWith(Article, StringComparison.Ordinal)) return;
        if (!_definiteAdjectives.TryGetValue(country, out var forms)) _definiteAdjectives[country] = forms = [];
        forms.Add(key);
    }

    private void Add(KnownEntity entity, string name, bool needsContext, IReadOnlySet<string> outside)
    {
        var key = NameKey.Of(name);
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        // The contract keeps these class words out of the name.
        if (space > 0 && entity.IsPlace && outside.Contains(key[..space])) (key, needsContext) = (key[(space + 1)..], true);
        // Titles are no part of a name.
        if (space > 0 && entity.Type == EntityType.Person && ContextWords.Is("title", key[..space])) return;
        if (key.Length < 2) return;
        AddKey(key, new NameSense(entity, needsContext));
    }

    private void AddKey(string key, NameSense sense)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out var isKnown);
        if (!isKnown) head = -1;
        for (var i = head; i >= 0; i = _senses[i].Next)
            if (_senses[i].Sense.Entity.Id == sense.Entity.Id)
            {
                // A spelling that is safe under one alias is safe.
                if (!sense.NeedsContext) _senses[i] = (sense, _senses[i].Next);
                return;
            }

        _senses.Add((sense, head));
        head = _senses.Count - 1;
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, space < 0 ? key : key[..space], out _);
        longest = Math.Max(longest, 1 + key.AsSpan().Count(' '));
    }
}
