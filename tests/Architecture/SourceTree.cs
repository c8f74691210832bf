using System.Collections.Frozen;
using TestKit;

namespace Architecture;

/// <summary>The files of the repository, without what is built or installed.</summary>
internal static class SourceTree
{
    private static readonly FrozenSet<string> MadeFolders = FrozenSet.Create(
        StringComparer.Ordinal,
        ".azure", ".azurite", ".git", ".vs", ".vscode", "BenchmarkDotNet.Artifacts", "TestResults", "bin", "node_modules", "obj", "out");

    /// <summary>Paths from the root with '/', ordered, of the files below <paramref name="folder"/> that end in <paramref name="ending"/>.</summary>
    public static IReadOnlyList<string> Paths(string folder, string ending)
    {
        var start = new DirectoryInfo(Path.Combine(Repository.Root, folder));
        return start.Exists
            ? [.. Walk(start)
                .Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal))
                .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The same files, read; a file that is not UTF-8 fails.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, string ending) => [.. Paths(folder, ending).Select(SourceFile.Read)];

    /// <summary>Every file that git would take, as far as its folder tells.</summary>
    public static IReadOnlyList<string> All() => Paths("", "");

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(child => !MadeFolders.Contains(child.Name)).SelectMany(Walk));
}
