namespace TestKit;

/// <summary>Where the tests find the repository and the material beside it.</summary>
public static class Repository
{
    private const string RootMarker = "Serverless.sln";

    /// <summary>Absolute path of the folder that holds the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Absolute path of <c>shared</c> beside the repository; null where it is missing.</summary>
    public static string? Shared { get; } = FindShared();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RootMarker)))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {RootMarker}.");
    }

    private static string? FindShared()
    {
        var path = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
        return Directory.Exists(path) ? path : null;
    }
}
