using Marsad.Parsing.Streams;

namespace Marsad.Parsing.Warc;

/// <summary>A body whose coding may be broken: the decoders' ways of saying so become one.</summary>
internal sealed class CodedStream(Stream body) : ForwardStream
{
    /// <summary>Whether a decoder said that its input is broken.</summary>
    public static bool IsDamage(Exception error) => error is InvalidDataException or InvalidOperationException;

    /// <exception cref="InvalidDataException">The coding is broken.</exception>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            return body.Read(buffer);
        }
        catch (InvalidOperationException broken)
        {
            throw new InvalidDataException(broken.Message, broken); // Brotli
        }
    }
}
