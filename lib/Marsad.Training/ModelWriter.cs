using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Marsad.Names.Tagging;

namespace Marsad.Training;

/// <summary>Collects the parts of a model and lays them out as <see cref="ModelSections"/> reads them.</summary>
internal sealed class ModelWriter
{
    private const int Alignment = 8;
    private readonly SortedDictionary<ModelSection, byte[]> _parts = [];

    public void Set<T>(ModelSection section, ReadOnlySpan<T> values)
        where T : unmanaged => _parts[section] = MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>Writes rows as signed bytes with a scale a row.</summary>
    public void SetRows(ModelSection values, ModelSection scales, ReadOnlySpan<float> rows, int columns)
    {
        var count = rows.Length / columns;
        var (bytes, factors) = (new sbyte[rows.Length], new float[count]);
        for (var row = 0; row < count; row++) factors[row] = Quantize(rows.Slice(row * columns, columns), bytes.AsSpan(row * columns, columns));
        Set<sbyte>(values, bytes);
        Set<float>(scales, factors);
    }

    /// <summary>Writes numbers as signed bytes; returns what a byte is to be multiplied by.</summary>
    public static float Quantize(ReadOnlySpan<float> values, Span<sbyte> target)
    {
        var most = 0f;
        foreach (var value in values) most = Math.Max(most, Math.Abs(value));
        for (var i = 0; i < values.Length; i++) target[i] = most == 0 ? (sbyte)0 : (sbyte)MathF.Round(values[i] / most * sbyte.MaxValue);
        return most / sbyte.MaxValue;
    }

    /// <summary>The bytes of the model; the same parts give the same bytes.</summary>
    public byte[] ToBytes()
    {
        var start = ModelSections.HeadLength + _parts.Count * ModelSections.EntryLength;
        var bytes = new byte[_parts.Values.Aggregate(start, (sum, part) => Align(sum) + part.Length)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, ModelSections.Mark);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), ModelSections.Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), _parts.Count);
        var entry = ModelSections.HeadLength;
        foreach (var (section, part) in _parts)
        {
            start = Align(start);
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(entry), (int)section);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(entry + 8), start);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(entry + 16), part.Length);
            part.CopyTo(bytes, start);
            start += part.Length;
            entry += ModelSections.EntryLength;
        }

        return bytes;
    }

    private static int Align(int position) => (position + Alignment - 1) / Alignment * Alignment;
}
