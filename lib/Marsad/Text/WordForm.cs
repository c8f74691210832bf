namespace Marsad.Text;

/// <summary>A word as some profile folds it, one object for all texts, with what tables say of it by itself (<see cref="WordFact{T}"/>); a table is to be asked of the words of its own profile.</summary>
internal sealed class WordForm(string key, ulong hash)
{
    private const int Bits = 64;
    private object?[] _facts = [];
    private ulong _nothing;

    /// <summary>The form of no word.</summary>
    public static WordForm None { get; } = new("", KeyHash.Of(""));

    public string Key { get; } = key;

    /// <summary>See <see cref="KeyHash.Of"/>.</summary>
    public ulong Hash { get; } = hash;

    /// <summary>What was kept at a place; null where nothing was.</summary>
    public object? this[int place] => _facts is var facts && (uint)place < (uint)facts.Length ? facts[place] : null;

    /// <summary>Whether it is kept that there is nothing at a place.</summary>
    public bool HasNothing(int place) => (_nothing >> place & 1) != 0 && place < Bits;

    /// <summary>Keeps that there is nothing at a place; false for a place behind those that this can be kept of.</summary>
    public bool KeepNothing(int place)
    {
        if (place >= Bits) return false;
        Interlocked.Or(ref _nothing, 1UL << place);
        return true;
    }

    /// <summary>Keeps something at a place; what threads keep at once may be forgotten, and is worked out again.</summary>
    public void Keep(int place, object fact)
    {
        var facts = _facts;
        if (place >= facts.Length)
        {
            Array.Resize(ref facts, WordFacts.Count);
            _facts = facts;
        }

        facts[place] = fact;
    }
}
