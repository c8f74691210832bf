namespace Marsad.Storage.Pipeline;

/// <summary>What an uploader said of a file, as blob metadata: percent-encoded, since metadata is ASCII.</summary>
public static class UploadMetadata
{
    /// <summary>Longest value as it is stored: all of them fit into the 8 KiB that a blob's metadata may take.</summary>
    public const int MaxValue = 3_000;

    private const string Url = "url";
    private const string Published = "published";
    private const string Outlet = "outlet";

    /// <summary>Whether a value is short enough to be stored.</summary>
    public static bool Fits(string value) => Uri.EscapeDataString(value).Length <= MaxValue;

    public static IDictionary<string, string> Write(SourceHints hints)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Url, hints.Url);
        Add(Published, hints.Published);
        Add(Outlet, hints.Outlet);
        return metadata;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value)) metadata[name] = Uri.EscapeDataString(value);
        }
    }

    public static SourceHints Read(IDictionary<string, string> metadata)
    {
        return new SourceHints(Value(Url), Value(Published), Value(Outlet));

        string? Value(string name) => metadata.TryGetValue(name, out var value) ? Uri.UnescapeDataString(value) : null;
    }
}
