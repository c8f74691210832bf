using System.Text.Json;
using Marsad.Document;

namespace Marsad.Cli.Watching;

/// <summary>The searches of one file, by name.</summary>
internal sealed class SavedSearches(string path)
{
    private const string Unfinished = ".part";
    private const string Locked = ".lock";

    /// <summary>The user's own file, where none is named.</summary>
    public static string DefaultPath => Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify), "marsad", "searches.json");

    /// <summary>Keeps other watches away from the file until it is disposed of; the file that says so stays.</summary>
    /// <exception cref="PassingFailure">Another watch is at it.</exception>
    public IDisposable Lock()
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(path + Locked, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(path + Locked))
        {
            throw new PassingFailure("watch.inUse", path);
        }
    }

    /// <exception cref="CommandFailure">The file is there and holds something else.</exception>
    public SavedSearch? Find(string name) => Read().GetValueOrDefault(name);

    /// <summary>Keeps a search under its name, while the file is locked; it is replaced as a whole.</summary>
    public void Save(string name, SavedSearch search)
    {
        var all = Read();
        all[name] = search;
        File.WriteAllBytes(path + Unfinished, JsonSerializer.SerializeToUtf8Bytes(all, ArticleJson.Indented));
        File.Move(path + Unfinished, path, overwrite: true);
    }

    private SortedDictionary<string, SavedSearch> Read()
    {
        if (!File.Exists(path)) return new(StringComparer.Ordinal);
        try
        {
            return new(JsonSerializer.Deserialize<Dictionary<string, SavedSearch>>(File.ReadAllBytes(path), ArticleJson.Compact)!, StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or ArgumentNullException)
        {
            throw new CommandFailure("watch.badFile", path);
        }
    }
}
