using System.Buffers;

namespace System.IO.Hashing;

/// <summary>Base of the checksums that the storage SDK computes over what it uploads and downloads.</summary>
/// <param name="hashLengthInBytes">Length of the finished hash in bytes, at least 1.</param>
public abstract class NonCryptographicHashAlgorithm(int hashLengthInBytes)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Length of the finished hash in bytes.</summary>
    public int HashLengthInBytes { get; } = hashLengthInBytes >= 1
        ? hashLengthInBytes
        : throw new ArgumentOutOfRangeException(nameof(hashLengthInBytes));

    /// <summary>Adds the bytes of <paramref name="source"/> to what has been hashed so far.</summary>
    public abstract void Append(ReadOnlySpan<byte> source);

    /// <summary>Forgets all that has been appended.</summary>
    public abstract void Reset();

    /// <summary>Writes the hash to <paramref name="destination"/>, which is exactly <see cref="HashLengthInBytes"/> long, and keeps the state.</summary>
    protected abstract void GetCurrentHashCore(Span<byte> destination);

    /// <summary>Adds what is left of <paramref name="stream"/>, read to its end.</summary>
    public void Append(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);

        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, 0, buffer.Length))
                Append(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Adds what is left of <paramref name="stream"/>, read to its end.</summary>
    public Task AppendAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadToEndAsync(stream, cancellationToken);
    }

    /// <summary>The hash of all appended so far; appending may go on afterwards.</summary>
    public byte[] GetCurrentHash()
    {
        var hash = new byte[HashLengthInBytes];
        GetCurrentHashCore(hash);
        return hash;
    }

    /// <summary>Writes the hash of all appended so far to the start of <paramref name="destination"/>; returns the bytes written.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than the hash.</exception>
    public int GetCurrentHash(Span<byte> destination)
    {
        if (destination.Length < HashLengthInBytes)
            throw new ArgumentException($"The destination holds {destination.Length} of {HashLengthInBytes} bytes.", nameof(destination));

        GetCurrentHashCore(destination[..HashLengthInBytes]);
        return HashLengthInBytes;
    }

    private async Task ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (var read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                 read > 0;
                 read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false))
                Append(buffer.AsSpan(0, read));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
