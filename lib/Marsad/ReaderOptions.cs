using Marsad.Names;

namespace Marsad;

/// <summary>How articles are read.</summary>
public sealed record ReaderOptions
{
    private const long DefaultMaxBytes = 20L * 1024 * 1024;

    /// <summary>Largest article file that is read, in bytes; 20 MiB unless told.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;

    /// <summary>How much a container may hold.</summary>
    public UnpackLimits Unpacking { get; init; } = new();

    /// <summary>Names and entities of the user's own; null unless told.</summary>
    public UserKnowledge? Knowledge { get; init; }

    /// <summary>Where dates without a year lie from the day of publication.</summary>
    public TimeSense Sense { get; init; } = TimeSense.News;
}
