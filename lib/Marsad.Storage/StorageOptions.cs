using Marsad.Names;

namespace Marsad.Storage;

/// <summary>Settings of how articles are stored.</summary>
public sealed record StorageOptions
{
    /// <summary>Setting name of <see cref="Shards"/>.</summary>
    public const string ShardsSetting = "MARSAD_SHARDS";

    /// <summary>Setting name of <see cref="MaxBytes"/>.</summary>
    public const string MaxBytesSetting = "MARSAD_MAX_BYTES";

    /// <summary>Setting name of <see cref="ReprocessBatch"/>.</summary>
    public const string ReprocessBatchSetting = "MARSAD_REPROCESS_BATCH";

    /// <summary>Setting name of <see cref="UnpackLimits.MaxContainerBytes"/>.</summary>
    public const string MaxContainerBytesSetting = "MARSAD_MAX_CONTAINER_BYTES";

    /// <summary>Setting name of <see cref="UnpackLimits.MaxUnpackedBytes"/>.</summary>
    public const string MaxUnpackedBytesSetting = "MARSAD_MAX_UNPACKED_BYTES";

    /// <summary>Setting name of <see cref="UnpackLimits.MaxItems"/>.</summary>
    public const string MaxItemsSetting = "MARSAD_MAX_ITEMS";

    /// <summary>Setting name of <see cref="UnpackLimits.MaxNesting"/>.</summary>
    public const string MaxNestingSetting = "MARSAD_MAX_NESTING";

    /// <summary>Setting name of <see cref="UnpackLimits.MaxRatio"/>.</summary>
    public const string MaxRatioSetting = "MARSAD_MAX_RATIO";

    /// <summary>Setting name of <see cref="KnowledgeFile"/>.</summary>
    public const string KnowledgeSetting = "MARSAD_KNOWLEDGE";

    private const long Tebi = 1L << 40;

    /// <summary>Index partitions that one month is spread over, 1 to 256. A change moves articles as they are written again.</summary>
    public int Shards { get; init; } = 4;

    /// <summary>Largest article file that is read, in bytes.</summary>
    public long MaxBytes { get; init; } = new ReaderOptions().MaxBytes;

    /// <summary>How much a container may hold.</summary>
    public UnpackLimits Unpacking { get; init; } = new();

    /// <summary>How many articles one re-processing run enqueues at most.</summary>
    public int ReprocessBatch { get; init; } = 200;

    /// <summary>Path of the user's own names and entities; empty for none.</summary>
    public string KnowledgeFile { get; init; } = "";

    /// <summary>How files are read under these settings, with the user's knowledge as its file holds it now.</summary>
    /// <exception cref="ArgumentException">The file of names is missing or not as it should be.</exception>
    public ReaderOptions Reading => new() { MaxBytes = MaxBytes, Unpacking = Unpacking, Knowledge = KnowledgeFile.Length == 0 ? null : ReadKnowledge(KnowledgeFile) };

    /// <summary>Reads the settings; a value that is no number or out of range is refused with its name.</summary>
    /// <exception cref="ArgumentException">A setting has an unusable value.</exception>
    public static StorageOptions Read(Func<string, string?> setting)
    {
        var defaults = new StorageOptions();
        return new StorageOptions
        {
            Shards = (int)Number(setting, ShardsSetting, defaults.Shards, 1, 256),
            MaxBytes = Number(setting, MaxBytesSetting, defaults.MaxBytes, 1, 512L * 1024 * 1024),
            ReprocessBatch = (int)Number(setting, ReprocessBatchSetting, defaults.ReprocessBatch, 1, 100_000),
            Unpacking = ReadUnpacking(setting, defaults.Unpacking),
            KnowledgeFile = setting(KnowledgeSetting)?.Trim() ?? "",
        };
    }

    private static UserKnowledge ReadKnowledge(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return UserKnowledge.Read(reader, path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new ArgumentException($"The setting {KnowledgeSetting}: {problem.Message}", problem);
        }
    }

    private static UnpackLimits ReadUnpacking(Func<string, string?> setting, UnpackLimits defaults) => new()
    {
        MaxContainerBytes = Number(setting, MaxContainerBytesSetting, defaults.MaxContainerBytes, 1, Tebi),
        MaxUnpackedBytes = Number(setting, MaxUnpackedBytesSetting, defaults.MaxUnpackedBytes, 1, Tebi),
        MaxItems = (int)Number(setting, MaxItemsSetting, defaults.MaxItems, 1, 10_000_000),
        MaxNesting = (int)Number(setting, MaxNestingSetting, defaults.MaxNesting, 0, 10),
        MaxRatio = (int)Number(setting, MaxRatioSetting, defaults.MaxRatio, 1, 100_000),
    };

    private static long Number(Func<string, string?> setting, string name, long fallback, long min, long max)
    {
        var text = setting(name);
        if (string.IsNullOrWhiteSpace(text)) return fallback;
        if (long.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value >= min && value <= max) return value;
        throw new ArgumentException($"The setting {name} is '{text}'; it takes a whole number from {min} to {max}.");
    }
}
