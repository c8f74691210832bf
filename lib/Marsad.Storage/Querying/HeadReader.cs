using Marsad.Storage.Rows;
using Marsad.Storage.Writing;

namespace Marsad.Storage.Querying;

/// <summary>Reads the head rows behind index rows, in parallel.</summary>
public sealed class HeadReader(UploadRegistry registry)
{
    /// <summary>The heads of the ids, in their order; null where there is none.</summary>
    public Task<UploadRow?[]> ReadAsync(IEnumerable<string> ids, CancellationToken cancellationToken) =>
        Task.WhenAll(ids.Select(id => registry.FindAsync(id, cancellationToken)));
}
