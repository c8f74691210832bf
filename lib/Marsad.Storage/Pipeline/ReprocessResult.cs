namespace Marsad.Storage.Pipeline;

/// <summary>What one re-processing run did.</summary>
/// <param name="Enqueued">Articles that will be made again.</param>
/// <param name="Gone">Articles whose upload was deleted; their rows were removed.</param>
public sealed record ReprocessResult(int Enqueued, int Gone);
