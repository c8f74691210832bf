namespace Marsad.Functions.Queue;

/// <summary>The host's message about a blob whose function failed too often.</summary>
public sealed record PoisonBlob(string ContainerName, string BlobName, string? ETag = null);
