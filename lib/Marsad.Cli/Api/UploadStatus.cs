using Marsad.Document;

namespace Marsad.Cli.Api;

/// <summary>Where an upload stands.</summary>
/// <param name="State">received, parsed, enriched, unpacked, failed or gone.</param>
/// <param name="Attempt">How often the last step was tried.</param>
/// <param name="Reason">Why it failed; null otherwise.</param>
/// <param name="UpdatedAt">When the state changed.</param>
internal sealed record UploadStatus(string State, int Attempt = 0, Bilingual? Reason = null, DateTimeOffset? UpdatedAt = null)
{
    public const string Received = "received";
    public const string Enriched = "enriched";
    public const string Unpacked = "unpacked";
    public const string Failed = "failed";
    public const string Gone = "gone";

    /// <summary>Whether nothing more will happen by itself.</summary>
    public bool IsFinal => State is Enriched or Unpacked or Failed or Gone;
}
