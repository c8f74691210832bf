namespace Marsad.Parsing.Json;

/// <summary>Follows one JSON value through the bytes that come in, by its brackets and quotation marks alone.</summary>
internal sealed class JsonScan
{
    private long _depth;
    private bool _inText;
    private bool _escaped;

    /// <summary>Whether the value's last byte has been passed.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the value may end where the bytes do: a number may, a text or an object may not.</summary>
    public bool MayEnd => _depth == 0 && !_inText;

    /// <summary>How many of the bytes belong to the value.</summary>
    public int Advance(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (_inText)
            {
                i += _escaped ? 0 : PlainLength(bytes[i..]);
                if (i == bytes.Length) return i;
                PassText(bytes[i]);
                if (!_inText && _depth == 0) return End(i + 1);
                continue;
            }

            var next = bytes[i];
            if (_depth == 0 && IsBehindWord(next)) return End(i);
            if (next == '"') _inText = true;
            else if (next is (byte)'{' or (byte)'[') _depth++;
            else if (next is (byte)'}' or (byte)']' && --_depth == 0) return End(i + 1);
        }

        return bytes.Length;
    }

    private static int PlainLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'"', (byte)'\\');
        return end < 0 ? text.Length : end;
    }

    private static bool IsBehindWord(byte next) => next is (byte)',' or (byte)':' or (byte)']' or (byte)'}' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    private void PassText(byte next)
    {
        _inText = _escaped || next != '"';
        _escaped = !_escaped && next == '\\';
    }

    private int End(int at)
    {
        IsComplete = true;
        return at;
    }
}
