using Marsad;

namespace Benchmarks.Pages;

/// <summary>A page of the benchmark, in memory.</summary>
/// <param name="Path">Full path of its file.</param>
/// <param name="Source">What Marsad reads.</param>
internal sealed record PageFile(string Path, SourceFile Source)
{
    public string Name => Source.Name;

    /// <summary>The HTML files that lie in a folder itself, by name.</summary>
    public static List<PageFile> ReadAll(string folder) =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.GetFullPath(folder))
            .Where(path => System.IO.Path.GetExtension(path) is ".html" or ".htm")
            .Order(StringComparer.Ordinal)
            .Select(path => new PageFile(path, new SourceFile { Name = System.IO.Path.GetFileName(path), Content = File.ReadAllBytes(path), ReceivedAt = DateTimeOffset.UnixEpoch })),
    ];
}
