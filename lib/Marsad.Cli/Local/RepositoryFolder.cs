namespace Marsad.Cli.Local;

/// <summary>Finds the checkout that the app is built from.</summary>
internal static class RepositoryFolder
{
    private const string Variable = "MARSAD_ROOT";
    private const string Marker = "Serverless.sln";

    /// <summary><c>MARSAD_ROOT</c>, else the nearest folder above the command or the current folder that holds the solution.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static string Find(Func<string, string?> variable)
    {
        if (variable(Variable) is { Length: > 0 } named)
            return File.Exists(Path.Combine(named, Marker)) ? Path.GetFullPath(named) : throw new CommandFailure("up.badRoot", Variable, named);
        return Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory) ?? throw new CommandFailure("up.noRoot", Variable);
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker))) return folder.FullName;
        return null;
    }
}
