namespace Marsad.Names;

/// <summary>The names of a block by the word that they start with, so that a look at the neighbours costs the same in a block of any length.</summary>
internal sealed class NamesByWord
{
    private readonly SortedDictionary<int, List<FoundName>> _names = [];

    public NamesByWord(IEnumerable<FoundName> names)
    {
        foreach (var name in names) Add(name);
    }

    /// <summary>The names that start with a word.</summary>
    public IReadOnlyList<FoundName> At(int word) => _names.TryGetValue(word, out var names) ? names : [];

    public bool Contains(FoundName name) => At(name.First).Contains(name);

    public void Add(FoundName name)
    {
        if (_names.TryGetValue(name.First, out var names)) names.Add(name);
        else _names.Add(name.First, [name]);
    }

    public void Remove(FoundName name)
    {
        if (_names.TryGetValue(name.First, out var names)) names.Remove(name);
    }

    /// <summary>Adds a name and marks what stands inside it.</summary>
    public void AddAround(FoundName outer)
    {
        for (var word = outer.First; word <= outer.Last; word++)
            if (_names.TryGetValue(word, out var names))
                for (var i = 0; i < names.Count; i++)
                    if (names[i].Start >= outer.Start && names[i].End <= outer.End)
                        names[i] = names[i] with { IsNested = true };
        Add(outer);
    }

    /// <summary>All names, in the order of their first words.</summary>
    public List<FoundName> ToList() => [.. _names.Values.SelectMany(names => names)];
}
