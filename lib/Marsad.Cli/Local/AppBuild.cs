namespace Marsad.Cli.Local;

/// <summary>Builds the app when its sources are newer than the last build.</summary>
internal sealed class AppBuild(LocalFolders folders, Terminal terminal)
{
    private static readonly string[] SourceFolders = ["functions", "lib"];
    private static readonly string[] SourceKinds = [".cs", ".csproj", ".tsv", ".html", ".json"];
    private static readonly string[] BuildFolders = ["bin", "obj", "node_modules"];

    // Assemblies keep their time when nothing in them changed, so only a mark of its own tells when the last build was.
    private string Mark => Path.Combine(Path.GetDirectoryName(folders.App)!, "marsad-up.built");

    /// <exception cref="CommandFailure">The build fails.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (IsCurrent()) return;
        terminal.Say("up.building");
        var start = terminal.Surroundings.Clock.GetUtcNow();
        // Without build servers: they would outlive the build and keep its output open.
        string[] arguments = ["build", folders.AppProject, "-v", "q", "-nologo", "-clp:NoSummary", "-p:AzurePackages=standin", "-c", "Debug", "--disable-build-servers"];
        var (code, output) = await Tool.RunAsync("dotnet", arguments, folders.Root, "up.noDotnet", cancellationToken);
        if (code != 0)
        {
            terminal.SayLine(output);
            throw new CommandFailure("up.buildFailed", folders.AppProject);
        }

        await File.WriteAllBytesAsync(Mark, [], cancellationToken);
        File.SetLastWriteTimeUtc(Mark, start.UtcDateTime); // a source that changed during the build is newer
    }

    private bool IsCurrent()
    {
        if (!File.Exists(folders.App) || !File.Exists(Mark)) return false;
        var built = File.GetLastWriteTimeUtc(Mark);
        return SourceFolders.All(folder => Sources(new DirectoryInfo(Path.Combine(folders.Root, folder))).All(file => file.LastWriteTimeUtc <= built))
            && new DirectoryInfo(folders.Root).EnumerateFiles("Directory.*.props").All(file => file.LastWriteTimeUtc <= built);
    }

    private static IEnumerable<FileInfo> Sources(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => SourceKinds.Contains(file.Extension, StringComparer.Ordinal))
        .Concat(folder.EnumerateDirectories().Where(inner => !BuildFolders.Contains(inner.Name, StringComparer.Ordinal)).SelectMany(Sources));
}
