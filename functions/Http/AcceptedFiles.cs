namespace Marsad.Functions.Http;

/// <summary>Files that were taken, in the order in which they came.</summary>
internal sealed record AcceptedFiles(IReadOnlyList<AcceptedFile> Items);

/// <summary>A file that was taken.</summary>
/// <param name="Id">Id of its article.</param>
/// <param name="Name">As it was given.</param>
/// <param name="Path">Where it lies: container and name.</param>
internal sealed record AcceptedFile(string Id, string Name, string Path);
