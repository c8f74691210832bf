namespace Marsad.Cli.Files;

/// <summary>A file that the user named, or that stood in a folder the user named.</summary>
/// <param name="FullPath">Where it lies on this machine.</param>
/// <param name="Name">What the article is called: the file name, below a folder the relative path with <c>/</c>.</param>
internal readonly record struct InputFile(string FullPath, string Name);
