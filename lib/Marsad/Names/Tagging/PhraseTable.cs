using Marsad.Text;

namespace Marsad.Names.Tagging;

/// <summary>The names of the knowledge tables as hashes of their words, asked for the longest name that stands at a word.</summary>
internal sealed class PhraseTable
{
    /// <summary>Kinds of names, the marks of a beginning left out.</summary>
    public const int Kinds = 9;

    /// <summary>Places of a word in a name: 0 outside, then beginning, inside, end, alone.</summary>
    public const int Places = 5;

    /// <summary>Words of the longest phrase.</summary>
    public const int MostWords = 7;

    private readonly ModelArray<uint> _hashes;
    private readonly ModelArray<ushort> _kinds;

    public PhraseTable(ModelSections model)
    {
        _hashes = model.Read<uint>(ModelSection.PhraseHashes);
        _kinds = model.Read<ushort>(ModelSection.PhraseKinds);
        if (_hashes.Length != _kinds.Length || !System.Numerics.BitOperations.IsPow2(_hashes.Length)) throw new InvalidDataException("The model's table of phrases is damaged.");
        // A search ends at a free place.
        if (!_kinds.Span.Contains((ushort)PhraseKind.None)) throw new InvalidDataException("The model's table of phrases is full.");
    }

    /// <summary>The hash of a phrase that is one word longer.</summary>
    public static ulong Extend(ulong phrase, ulong word) => KeyHash.Combine(phrase, word);

    /// <summary>Writes for each word and kind its place in the longest name that covers it.</summary>
    public void Write(ReadOnlySpan<WordType> words, Span<byte> places)
    {
        places.Clear();
        for (var i = 0; i < words.Length; i++)
        {
            Mark(words, i, words[i].Hash, places);
            if (words[i].StemHash != words[i].Hash) Mark(words, i, words[i].StemHash, places);
        }
    }

    /// <summary>What a phrase is known as.</summary>
    public PhraseKind Find(ulong phrase)
    {
        var hashes = _hashes.Span;
        var kinds = _kinds.Span;
        var mask = hashes.Length - 1;
        for (var slot = (int)phrase & mask; kinds[slot] != 0; slot = (slot + 1) & mask)
            if (hashes[slot] == (uint)(phrase >> 32)) return (PhraseKind)kinds[slot];
        return PhraseKind.None;
    }

    private void Mark(ReadOnlySpan<WordType> words, int start, ulong first, Span<byte> places)
    {
        Span<int> lengths = stackalloc int[Kinds];
        lengths.Clear();
        var phrase = first;
        for (var length = 1; ; length++)
        {
            var found = Find(phrase);
            for (var kind = 0; kind < Kinds; kind++)
                if (((int)found >> kind & 1) != 0) lengths[kind] = length;
            if ((found & PhraseKind.Prefix) == 0 || start + length >= words.Length || length == MostWords) break;
            phrase = Extend(phrase, words[start + length].Hash);
        }

        for (var kind = 0; kind < Kinds; kind++)
            if (lengths[kind] > 0 && places[start * Kinds + kind] == 0) Fill(places, start, lengths[kind], kind);
    }

    private static void Fill(Span<byte> places, int start, int length, int kind)
    {
        for (var i = 0; i < length; i++)
            places[(start + i) * Kinds + kind] = (byte)(length == 1 ? 4 : i == 0 ? 1 : i == length - 1 ? 3 : 2);
    }
}
