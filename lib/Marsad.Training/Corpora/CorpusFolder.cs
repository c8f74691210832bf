namespace Marsad.Training.Corpora;

/// <summary>The corpora that models are trained from, by name.</summary>
public static class CorpusFolder
{
    /// <summary>News with tagged names.</summary>
    public const string Anercorp = "anercorp";

    /// <summary>Encyclopedia articles with tagged names.</summary>
    public const string Aqmar = "aqmar";

    /// <summary>News and other texts with nested names.</summary>
    public const string Wojood = "wojood";

    /// <summary>News without tags.</summary>
    public const string Unlabelled = "unlabelled";

    private static readonly string[] TextNames = ["ant.txt", "ant.txt.xz"];

    /// <summary>Names of all corpora.</summary>
    public static IReadOnlyList<string> Names => [.. Tagged, Unlabelled];

    /// <summary>Names of the tagged ones; the first that is not left out is the main one.</summary>
    internal static IReadOnlyList<string> Tagged { get; } = [Anercorp, Aqmar, Wojood];

    /// <summary>The sentences for training of a tagged corpus.</summary>
    /// <exception cref="FileNotFoundException">The folder has no such corpus.</exception>
    internal static List<TaggedSentence> ReadTagged(string folder, string corpus) => ConllFile.Read(PathOf(folder, corpus));

    /// <summary>Whether a folder holds a tagged corpus.</summary>
    internal static bool Has(string folder, string corpus) => File.Exists(PathOf(folder, corpus));

    /// <summary>The lines of the text without tags.</summary>
    /// <exception cref="FileNotFoundException">The folder has none.</exception>
    internal static IEnumerable<string> ReadText(string folder)
    {
        var paths = TextNames.Select(name => Path.Combine(folder, Unlabelled, name)).ToList();
        return PlainText.Read(paths.Find(File.Exists) ?? paths[^1]);
    }

    private static string PathOf(string folder, string corpus) => Path.Combine(folder, corpus, "train.txt");
}
