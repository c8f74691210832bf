using System.Buffers.Binary;
using System.Text;

namespace Marsad.Names.Compiling;

/// <summary>Collects the strings of an image, each once.</summary>
internal sealed class ImageText
{
    // Position and number 0 mean none.
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ushort> _words = new(StringComparer.Ordinal);
    private readonly List<byte> _text = [0];

    /// <summary>Positions of the words that were numbered.</summary>
    public List<int> Vocabulary { get; } = [0];

    public byte[] ToArray() => _text.ToArray();

    /// <summary>Position of a string; 0 for null.</summary>
    public int Add(string? text)
    {
        if (text is null) return 0;
        if (_positions.TryGetValue(text, out var position)) return position;
        position = _text.Count;
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(length, checked((ushort)bytes.Length));
        _text.AddRange(length);
        _text.AddRange(bytes);
        return _positions[text] = position;
    }

    /// <summary>Number of a word that many rows share; 0 for null or an empty one.</summary>
    public ushort Number(string? word)
    {
        if (string.IsNullOrEmpty(word)) return 0;
        if (_words.TryGetValue(word, out var number)) return number;
        Vocabulary.Add(Add(word));
        return _words[word] = checked((ushort)(Vocabulary.Count - 1));
    }
}
