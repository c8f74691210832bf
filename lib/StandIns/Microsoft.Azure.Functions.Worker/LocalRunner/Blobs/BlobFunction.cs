using Microsoft.Azure.Functions.Worker.LocalRunner.Discovery;
using Microsoft.Azure.Functions.Worker.LocalRunner.Storage;

namespace Microsoft.Azure.Functions.Worker.LocalRunner.Blobs;

/// <summary>A function that blobs start.</summary>
/// <param name="Function">What runs.</param>
/// <param name="Connection">Where the blobs are.</param>
/// <param name="Pattern">Which blobs.</param>
/// <param name="IsScanned">Whether this process looks for the blobs itself.</param>
internal sealed record BlobFunction(LocalFunction Function, StorageConnection Connection, BlobPathPattern Pattern, bool IsScanned);
