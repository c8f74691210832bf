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

    /// <summary>Start of all row keys of this key, in the index and in the directory.</summary>
    public string Prefix => Kind + KeyText.Separator + KeyText.Escape(Value) + KeyText.Separator;
}
