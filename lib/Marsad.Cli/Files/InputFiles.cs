namespace Marsad.Cli.Files;

/// <summary>Finds the files that paths of the command line stand for.</summary>
internal static class InputFiles
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <summary>All files, sorted by name; hidden files and READMEs of a folder are no articles and are left out.</summary>
    /// <exception cref="CommandFailure">A path does not exist, nothing is there, or two files would have one name.</exception>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> paths)
    {
        var found = paths.SelectMany(Below).DistinctBy(file => file.FullPath, StringComparer.Ordinal).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        if (found.Count == 0) throw new CommandFailure("files.none");
        var clash = found.GroupBy(file => file.Name, StringComparer.Ordinal).FirstOrDefault(files => files.Count() > 1)?.ToList();
        return clash is null ? found : throw new CommandFailure("files.clash", clash[0].Name, clash[0].FullPath, clash[1].FullPath);
    }

    private static IEnumerable<InputFile> Below(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full)) return [new InputFile(full, Path.GetFileName(full))];
        if (!Directory.Exists(full)) throw new CommandFailure("files.missing", path);
        return Directory.EnumerateFiles(full, "*", Everything)
            .Select(file => new InputFile(file, Path.GetRelativePath(full, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !IsAside(file.Name));
    }

    private static bool IsAside(string name) =>
        name.Split('/').Any(part => part.StartsWith('.'))
        || Path.GetFileNameWithoutExtension(name).Equals("README", StringComparison.OrdinalIgnoreCase);
}
