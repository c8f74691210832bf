using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Marsad.Names.Tagging;

/// <summary>Rows of numbers in a model file: signed bytes, and one scale a row.</summary>
internal sealed class ByteRows
{
    private const int Width = 8;
    private readonly ModelArray<sbyte> _values;
    private readonly ModelArray<float> _scales;

    public ByteRows(ModelSections model, ModelSection values, ModelSection scales)
    {
        _values = model.Read<sbyte>(values);
        _scales = model.Read<float>(scales);
        Columns = Rows == 0 ? 0 : _values.Length / Rows;
        if (Columns * Rows != _values.Length || Columns % Width != 0) throw new InvalidDataException($"The model's section {values} does not fit its scales.");
    }

    public int Rows => _scales.Length;

    public int Columns { get; }

    /// <summary>Writes a row into a target of <see cref="Columns"/> numbers.</summary>
    public void Write(int row, Span<float> target)
    {
        target[..Columns].Clear();
        Add(row, target);
    }

    /// <summary>Adds a row to a target.</summary>
    public void Add(int row, Span<float> target)
    {
        var scale = Vector256.Create(_scales.Span[row]);
        var values = _values.Span.Slice(row * Columns, Columns);
        target = target[..Columns];
        for (var i = 0; i < values.Length; i += Width)
        {
            var numbers = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(values[i..]))).AsSByte()).ToVector256Unsafe()));
            (Vector256.Create<float>(target[i..]) + scale * numbers).CopyTo(target[i..]);
        }
    }
}
