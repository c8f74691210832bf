using Marsad.Storage.Rows;

namespace Marsad.Storage.Querying;

/// <summary>How many uploads stand in which state.</summary>
/// <param name="ByState">States without uploads are absent.</param>
/// <param name="AtLeast">Whether there are more than were counted.</param>
public sealed record UploadCounts(IReadOnlyDictionary<UploadState, int> ByState, bool AtLeast)
{
    public int Of(UploadState state) => ByState.GetValueOrDefault(state);

    public int Total => ByState.Values.Sum();
}
