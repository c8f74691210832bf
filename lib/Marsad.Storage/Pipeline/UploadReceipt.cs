using System.Globalization;
using Azure;
using Marsad.Storage.Rows;

namespace Marsad.Storage.Pipeline;

/// <summary>The head row that was made for an upload before its blob, so that parsing need not read it while nobody changed it.</summary>
/// <param name="ReceivedAt">When the upload arrived.</param>
/// <param name="Version">ETag of the row.</param>
public sealed record UploadReceipt(DateTimeOffset ReceivedAt, string Version)
{
    private const string Format = "O";
    private const char Separator = ' ';

    /// <summary>The receipt of a row; null where more is known of the upload than its arrival.</summary>
    public static UploadReceipt? Of(UploadRow row) =>
        row is { State: UploadState.Received, Attempt: 0, Pending: 0, Generation: 0, InputHash: null, IsContainer: false, Partitions: "" } ? new UploadReceipt(row.ReceivedAt, row.ETag.ToString()) : null;

    /// <summary>The row as it was.</summary>
    public UploadRow ToRow(string name)
    {
        var row = UploadRow.Create(name, ReceivedAt);
        row.ETag = new ETag(Version);
        return row;
    }

    public override string ToString() => ReceivedAt.ToString(Format, CultureInfo.InvariantCulture) + Separator + Version;

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static UploadReceipt? Parse(string? text)
    {
        if (text?.Split(Separator, 2) is not [var arrival, { Length: > 0 } version]) return null;
        return DateTimeOffset.TryParseExact(arrival, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var receivedAt) ? new UploadReceipt(receivedAt, version) : null;
    }
}
