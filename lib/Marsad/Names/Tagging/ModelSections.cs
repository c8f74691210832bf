using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Marsad.Names.Tagging;

/// <summary>The parts of a model file: a mark, a version, a table of parts, and their arrays as they lie in memory, each at a multiple of eight.</summary>
internal sealed class ModelSections
{
    /// <summary>The first bytes of a model file.</summary>
    public const uint Mark = 0x544E534D;

    public const int Version = 1;

    /// <summary>Bytes before the table: mark, version, number of parts, zero.</summary>
    public const int HeadLength = 16;

    /// <summary>Bytes of an entry: number of the part, zero, start, length.</summary>
    public const int EntryLength = 24;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<ModelSection, (int Start, int Length)> _parts = [];

    /// <summary>Reads the table.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this version, or end too early.</exception>
    public ModelSections(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var span = bytes.Span;
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Models are read on little-endian machines alone.");
        if (span.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(span) != Mark) throw new InvalidDataException("This is no model of the recogniser.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(span[4..]);
        if (version != Version) throw new InvalidDataException($"The model has version {version}; version {Version} is expected.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(span[8..]);
        if (count < 0 || count > (span.Length - HeadLength) / EntryLength) throw new InvalidDataException("The model ends inside its table.");
        for (var i = 0; i < count; i++) AddPart(span.Slice(HeadLength + i * EntryLength, EntryLength));
    }

    public bool Has(ModelSection section) => _parts.ContainsKey(section);

    /// <summary>The array of a part.</summary>
    /// <exception cref="InvalidDataException">The model lacks it, or its length is no multiple of the element's.</exception>
    public ModelArray<T> Read<T>(ModelSection section)
        where T : unmanaged
    {
        if (!_parts.TryGetValue(section, out var part)) throw new InvalidDataException($"The model has no section {section}.");
        if (part.Length % Unsafe.SizeOf<T>() != 0) throw new InvalidDataException($"The model's section {section} is cut off.");
        return new ModelArray<T>(_bytes.Slice(part.Start, part.Length));
    }

    private void AddPart(ReadOnlySpan<byte> entry)
    {
        var section = (ModelSection)BinaryPrimitives.ReadInt32LittleEndian(entry);
        var start = BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
        if (start < HeadLength || length < 0 || start > _bytes.Length - length) throw new InvalidDataException($"The model ends inside its section {section}.");
        if (!_parts.TryAdd(section, ((int)start, (int)length))) throw new InvalidDataException($"The model has its section {section} twice.");
    }
}
