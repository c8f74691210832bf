using Marsad.Document;

namespace Marsad;

/// <summary>Where an item of a container came from, and what the container says of it.</summary>
public sealed record ItemOrigin
{
    /// <summary>Name of the container file.</summary>
    public required string Parent { get; init; }

    /// <summary>Zero-based, among the items of the container.</summary>
    public required int Position { get; init; }

    /// <summary>How many containers lie around the item: 1 in an uploaded one.</summary>
    public required int Depth { get; init; }

    /// <summary>Bytes that an item which is a container itself may unpack to in all.</summary>
    public required long Allowance { get; init; }

    /// <summary>Name inside the container, or null where members have none.</summary>
    public string? Member { get; init; }

    /// <summary>Format that the container states: html, text, json or feed; null where it states none.</summary>
    public string? Format { get; init; }

    /// <summary>Charset that the container states, for instance in an HTTP header; null where it states none.</summary>
    public string? Charset { get; init; }

    /// <summary>Why the item could not be taken out; null when its content is here.</summary>
    public Outcome? Fault { get; init; }

    /// <summary>Name of an item: the container's, <c>#</c> and the position.</summary>
    public static string NameOf(string container, int position) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{container}#{position}");

    /// <summary>Whether a name is shaped like that of an item; other uploads may be called so too.</summary>
    public static bool IsItemName(string name) => name.LastIndexOf('#') is >= 0 and var mark && mark + 1 < name.Length && name.AsSpan(mark + 1).IndexOfAnyExceptInRange('0', '9') < 0;
}
