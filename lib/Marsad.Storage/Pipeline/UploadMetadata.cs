using System.Globalization;
using Marsad.Document;

namespace Marsad.Storage.Pipeline;

/// <summary>What an uploader or a container said of a file, as blob metadata: percent-encoded, since metadata is ASCII.</summary>
public static class UploadMetadata
{
    /// <summary>Longest value as it is stored: all of them fit into the 8 KiB that a blob's metadata may take.</summary>
    public const int MaxValue = 3_000;

    /// <summary>Hash over an item's content and metadata: tells whether it has to be written again.</summary>
    public const string Hash = "hash";

    // Of the name of a container's member the end says most.
    private const int LongestMember = 200;
    private const string Url = "url";
    private const string Published = "published";
    private const string Outlet = "outlet";
    private const string Position = "position";
    private const string Depth = "depth";
    private const string Allowance = "allowance";
    private const string Member = "member";
    private const string Format = "format";
    private const string Charset = "charset";
    private const string Fault = "fault";
    private const string Receipt = "receipt";

    /// <summary>Whether a value is short enough to be stored.</summary>
    public static bool Fits(string value) => Uri.EscapeDataString(value).Length <= MaxValue;

    /// <summary>The metadata of an upload; what is too long to be stored is left out.</summary>
    /// <param name="hints">What the uploader said.</param>
    /// <param name="origin">Where an item came from; null for a plain upload.</param>
    public static IDictionary<string, string> Write(SourceHints hints, ItemOrigin? origin = null)
    {
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(Url, hints.Url);
        Add(Published, hints.Published);
        Add(Outlet, hints.Outlet);
        if (origin is null) return metadata;
        Add(Position, origin.Position.ToString(CultureInfo.InvariantCulture));
        Add(Depth, origin.Depth.ToString(CultureInfo.InvariantCulture));
        Add(Allowance, origin.Allowance.ToString(CultureInfo.InvariantCulture));
        Add(Member, origin.Member is { Length: > LongestMember } member ? member[^LongestMember..] : origin.Member);
        Add(Format, origin.Format);
        Add(Charset, origin.Charset);
        Add(Fault, origin.Fault?.ToString());
        return metadata;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value) && Uri.EscapeDataString(value) is { Length: <= MaxValue } escaped) metadata[name] = escaped;
        }
    }

    /// <summary>The metadata of a file whose head row is made already.</summary>
    public static IDictionary<string, string> Write(SourceHints hints, UploadReceipt? receipt)
    {
        var metadata = Write(hints);
        if (receipt is not null) metadata[Receipt] = Uri.EscapeDataString(receipt.ToString());
        return metadata;
    }

    /// <summary>The receipt of an upload; null without one.</summary>
    public static UploadReceipt? ReadReceipt(IDictionary<string, string> metadata) => UploadReceipt.Parse(Value(metadata, Receipt));

    public static SourceHints Read(IDictionary<string, string> metadata) => new(Value(metadata, Url), Value(metadata, Published), Value(metadata, Outlet));

    /// <summary>Where an item came from; null for a plain upload, whatever it is called.</summary>
    public static ItemOrigin? ReadOrigin(string name, IDictionary<string, string> metadata)
    {
        if (!int.TryParse(Value(metadata, Position), NumberStyles.None, CultureInfo.InvariantCulture, out var position)) return null;
        var suffix = ItemOrigin.NameOf("", position);
        if (!name.EndsWith(suffix, StringComparison.Ordinal)) return null;
        return new ItemOrigin
        {
            Parent = name[..^suffix.Length],
            Position = position,
            Depth = (int)Number(metadata, Depth, 1),
            Allowance = Number(metadata, Allowance, 0),
            Member = Value(metadata, Member),
            Format = Value(metadata, Format),
            Charset = Value(metadata, Charset),
            Fault = Enum.TryParse<Outcome>(Value(metadata, Fault), out var fault) ? fault : null,
        };
    }

    private static long Number(IDictionary<string, string> metadata, string name, long fallback) =>
        long.TryParse(Value(metadata, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : fallback;

    private static string? Value(IDictionary<string, string> metadata, string name) => metadata.TryGetValue(name, out var value) ? Uri.UnescapeDataString(value) : null;
}
