using System.Text.Json;
using System.Text.Json.Nodes;
using Marsad.Document;
using Marsad.Tests.Parsing.Containers;
using TestKit;

namespace Marsad.Tests.Parsing;

/// <summary>A case of <c>tests/fixtures</c>: a folder with a source and the documents that are to be read from it.</summary>
/// <param name="name">Format and case, with <c>/</c> between them.</param>
internal sealed class Fixture(string name)
{
    private const string ExpectedFile = "expected.json";
    private static readonly string Root = Path.Combine(Repository.Root, "tests", "fixtures");
    private static readonly JsonSerializerOptions Layout = new(ArticleJson.Indented) { NewLine = "\n" };
    private readonly string _folder = Path.Combine(Root, name);

    /// <summary>Names of all cases, sorted.</summary>
    public static IEnumerable<string> Names =>
        Directory.GetDirectories(Root).SelectMany(Directory.GetDirectories).Select(folder => Path.GetRelativePath(Root, folder).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Whether expected documents are to be written instead of compared.</summary>
    public static bool IsWriting => Environment.GetEnvironmentVariable("MARSAD_WRITE_EXPECTED") == "1";

    /// <summary>The expected documents as lines of JSON.</summary>
    public string[] Expected() => Lines(JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, ExpectedFile)))!);

    /// <summary>The documents that are read from the source, as lines of JSON.</summary>
    public string[] Read() => Lines(ReadSource());

    public void WriteExpected() => File.WriteAllText(Path.Combine(_folder, ExpectedFile), ReadSource().ToJsonString(Layout) + "\n");

    private JsonObject ReadSource()
    {
        var source = Directory.GetFiles(_folder, "source.*").Single();
        var read = Unpacked.File(Path.GetFileName(source), File.ReadAllBytes(source));
        var documents = new JsonObject();
        foreach (var document in read.Items.Prepend(read.Document)) documents[document.Source.Path[ArticleId.PathOf("").Length..]] = Stated(document);
        return documents;
    }

    // What differs from run to run, and what is absent, is not part of a case.
    private static JsonObject Stated(ArticleDocument document)
    {
        var stated = JsonSerializer.SerializeToNode(document, Layout)!.AsObject();
        stated.Remove("engine");
        stated["source"]!.AsObject().Remove("receivedAt");
        foreach (var absent in stated.Where(property => property.Value is null or JsonArray { Count: 0 }).Select(property => property.Key).ToList()) stated.Remove(absent);
        return stated;
    }

    private static string[] Lines(JsonNode documents) => documents.ToJsonString(Layout).Split('\n');
}
