using Marsad.Document;

namespace Marsad.Cli.Fuzzing;

/// <summary>Reads a file, and the items of a container one by one, in memory.</summary>
internal sealed class InputReading(ArticleReader reader)
{
    private readonly List<ArticleDocument> _documents = [];

    /// <summary>Bytes of the file and of all items.</summary>
    public long Bytes { get; private set; }

    public IReadOnlyList<ArticleDocument> Documents => _documents;

    public void Read(SourceFile file)
    {
        Bytes += file.Length;
        if (!reader.IsContainer(file))
        {
            _documents.Add(reader.Annotate(reader.Parse(file)));
            return;
        }

        using var content = new MemoryStream(file.Content.ToArray(), writable: false);
        var container = reader.Open(file, content);
        foreach (var item in container.Items())
        {
            using var whole = new MemoryStream();
            using (var stream = item.Open()) stream.CopyTo(whole);
            Read(new SourceFile { Name = item.Name, Content = whole.ToArray(), ReceivedAt = file.ReceivedAt, Hints = item.Hints, Origin = item.Origin });
        }

        _documents.Add(reader.Describe(container, file));
    }
}
