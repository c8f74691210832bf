namespace Marsad;

/// <summary>How much a container may hold.</summary>
public sealed record UnpackLimits
{
    private const long Mebi = 1024 * 1024;

    /// <summary>Largest container file that is unpacked, in bytes; 2 GiB unless told.</summary>
    public long MaxContainerBytes { get; init; } = 2048 * Mebi;

    /// <summary>Bytes that one upload may unpack to in all, nested containers included; 20 GiB unless told.</summary>
    public long MaxUnpackedBytes { get; init; } = 20_480 * Mebi;

    /// <summary>Items of one container; 50,000 unless told.</summary>
    public int MaxItems { get; init; } = 50_000;

    /// <summary>How many containers may lie in each other; 3 unless told.</summary>
    public int MaxNesting { get; init; } = 3;

    /// <summary>Unpacked bytes for each packed one, beyond the first 10 MiB; 200 unless told.</summary>
    public int MaxRatio { get; init; } = 200;
}
