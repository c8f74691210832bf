using System.Runtime.InteropServices;
using Marsad.Document;
using Marsad.Text;

namespace Marsad.Names.Compiling;

/// <summary>The names of the compiled tables by their spelling, with what each can mean.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<NameSense>> _senses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longest = new(StringComparer.Ordinal);

    public NameIndex(string folder)
    {
        foreach (var (entity, names, inContext) in new KnowledgeTables(folder).Read())
            foreach (var name in names)
                Add(entity, name, inContext.Contains(name, StringComparer.Ordinal));
        foreach (var (entity, forms) in DemonymTable.Read(folder))
            foreach (var form in forms)
                AddAdjective(entity, NameKey.Of(form));
        PersonWords = DataFile.Read("Parsing/Data/first_names.tsv", 1).Select(cells => NameKey.Of(cells[0])).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What each spelling can mean.</summary>
    public IReadOnlyDictionary<string, List<NameSense>> Senses => _senses;

    /// <summary>Words of the longest name that starts with a word.</summary>
    public IReadOnlyDictionary<string, int> Longest => _longest;

    public IReadOnlySet<string> PersonWords { get; }

    /// <summary>Countries with the adjectives of their names that have the article.</summary>
    public List<(string Country, string Adjective)> Adjectives { get; } = [];

    private void AddAdjective(KnownEntity entity, string key)
    {
        // The likelier reading of a form came first.
        if (_senses.TryGetValue(key, out var known) && known.Any(sense => sense.Entity.Type == EntityType.Group && sense.Entity.Id != entity.Id)) return;
        AddKey(key, new NameSense(entity, false));
        if (entity is { Kind: "nationality", Country: { } country } && key.StartsWith(ArabicLetters.Article, StringComparison.Ordinal)) Adjectives.Add((country, key));
    }

    private void Add(KnownEntity entity, string name, bool needsContext)
    {
        if (NameSpelling.Of(entity, name, needsContext) is { } spelling) AddKey(spelling.Key, new NameSense(entity, spelling.NeedsContext));
    }

    private void AddKey(string key, NameSense sense)
    {
        ref var senses = ref CollectionsMarshal.GetValueRefOrAddDefault(_senses, key, out _);
        senses ??= [];
        var known = senses.FindIndex(other => other.Entity.Id == sense.Entity.Id);
        // A spelling that is safe under one alias is safe.
        if (known < 0) senses.Insert(0, sense);
        else if (!sense.NeedsContext) senses[known] = sense;
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        ref var longest = ref CollectionsMarshal.GetValueRefOrAddDefault(_longest, space < 0 ? key : key[..space], out _);
        longest = Math.Max(longest, 1 + key.AsSpan().Count(' '));
    }
}
