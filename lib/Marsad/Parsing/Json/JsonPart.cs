using System.Buffers;
using System.Text;
using Marsad.Document;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Containers;
using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Json;

/// <summary>The bytes of one value as they come in, up to a limit.</summary>
internal sealed class JsonPart(long longest)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private bool _isTooLarge;

    public bool IsBlank => !_isTooLarge && _bytes.WrittenSpan.Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>The string that the value is, or what stands of it.</summary>
    public string Text => Encoding.UTF8.GetString(_bytes.WrittenSpan).Trim('"');

    public void Add(ReadOnlySpan<byte> bytes)
    {
        _isTooLarge |= bytes.Length > longest - _bytes.WrittenCount;
        if (!_isTooLarge) _bytes.Write(bytes);
    }

    public Member ToMember() => _isTooLarge
        ? new Member { Format = TextFormat.Json, Fault = Outcome.TooLarge }
        : new Member { Format = TextFormat.Json, Content = new JoinedStream(_bytes.WrittenMemory, Stream.Null) };
}
