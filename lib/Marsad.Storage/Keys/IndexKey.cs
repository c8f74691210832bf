using Marsad.Search;

namespace Marsad.Storage.Keys;

/// <summary>What articles are found by: a kind of key and its value.</summary>
public readonly record struct IndexKey(string Kind, string Value)
{
    /// <summary>Every article.</summary>
    public static IndexKey All { get; } = new("a", "");

    /// <summary>Articles that name an entity.</summary>
    public static IndexKey Entity(string id) => new("e", id);

    /// <summary>Articles of an outlet, by its id or, unlisted, its name.</summary>
    public static IndexKey Outlet(string idOrName) => new("o", idOrName);

    /// <summary>Articles that let somebody speak: an entity's id or, unlinked, the name as it is searched by.</summary>
    public static IndexKey Speaker(string idOrName) => new("s", idOrName);

    /// <summary>Articles in which somebody says something of an entity.</summary>
    public static IndexKey ClaimAbout(string id) => new("c", id);

    /// <summary>Articles that tell of an event of a PLOVER type.</summary>
    public static IndexKey Event(string type) => new("v", type);

    /// <summary>Articles in which an entity does something.</summary>
    public static IndexKey Actor(string id) => new("x", id);

    /// <summary>Articles in which something is done to an entity.</summary>
    public static IndexKey Recipient(string id) => new("y", id);

    /// <summary>Articles that tell of an event at a place.</summary>
    public static IndexKey EventPlace(string id) => new("p", id);

    /// <summary>Articles with an amount in a unit.</summary>
    public static IndexKey Figure(string unit) => new("f", unit);

    /// <summary>Articles with a word, by its stem.</summary>
    public static IndexKey Term(string stem) => new("t", stem);

    /// <summary>Articles that a query is looked up by.</summary>
    public static IndexKey Of(SearchKey key) => key.IsEntity ? Entity(key.Value) : Term(key.Value);

    /// <summary>Articles that name a place in a cell of the grid.</summary>
    public static IndexKey Cell(GridCell cell) => new("b", cell.ToString());

    /// <summary>Articles that speak of a day in a month (yyyyMM).</summary>
    public static IndexKey Mentioned(string month) => new("d", month);

    /// <summary>Articles that tell the same story.</summary>
    public static IndexKey Story(string id) => new("w", id);

    /// <summary>The digests of all articles.</summary>
    public static IndexKey Digest { get; } = new("g", "");

    /// <summary>Whether the directory knows where the key occurs. Words are too many for it: where there are articles, there may be any.</summary>
    public bool HasDirectory => Kind is not ("t" or "g");

    /// <summary>Start of all row keys of this key, in the index and in the directory.</summary>
    public string Prefix => Kind + KeyText.Separator + KeyText.Escape(Value) + KeyText.Separator;
}
