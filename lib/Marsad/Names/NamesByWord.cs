namespace Marsad.Names;

/// <summary>The names of a block by the word that they start with, so that a look at the neighbours costs the same in a block of any length.</summary>
internal sealed class NamesByWord
{
    private static readonly List<FoundName> None = [];
    private readonly List<FoundName>?[] _names;

    /// <param name="text">The block that the names stand in.</param>
    public NamesByWord(NameText text, IEnumerable<FoundName> names)
    {
        _names = new List<FoundName>?[text.Words.Count];
        foreach (var name in names) Add(name);
    }

    /// <summary>The names that start with a word; none outside the block. To be read only.</summary>
    public List<FoundName> At(int word) => (uint)word < (uint)_names.Length ? _names[word] ?? None : None;

    public bool Contains(FoundName name) => At(name.First).Contains(name);

    public void Add(FoundName name) => (_names[name.First] ??= []).Add(name);

    public void Remove(FoundName name) => _names[name.First]?.Remove(name);

    /// <summary>Adds a name and marks what stands inside it.</summary>
    public void AddAround(FoundName outer)
    {
        for (var word = outer.First; word <= outer.Last; word++)
        {
            var names = At(word);
            for (var i = 0; i < names.Count; i++)
                if (names[i].Start >= outer.Start && names[i].End <= outer.End)
                    names[i] = names[i] with { IsNested = true };
        }

        Add(outer);
    }

    /// <summary>All names, in the order of their first words.</summary>
    public List<FoundName> ToList()
    {
        var all = new List<FoundName>();
        foreach (var names in _names)
            if (names is not null) all.AddRange(names);
        return all;
    }
}
