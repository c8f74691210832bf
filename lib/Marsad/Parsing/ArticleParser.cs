using System.Security.Cryptography;
using Marsad.Document;
using Marsad.Parsing.Bytes;
using Marsad.Parsing.Containers;

namespace Marsad.Parsing;

/// <summary>Turns an uploaded file into an article document without annotations; content never makes it throw.</summary>
/// <param name="outlets">The known outlets.</param>
/// <param name="options">How large a file may be, and how much a container may hold.</param>
public sealed class ArticleParser(OutletTable outlets, ReaderOptions options)
{
    private readonly StoryReader _reader = new(outlets);

    /// <summary>Whether a file holds articles rather than being one, and may be unpacked.</summary>
    public bool IsContainer(SourceFile file) =>
        ContainerFormat.Of(file) is not null && file.Length <= options.Unpacking.MaxContainerBytes && (file.Origin?.Depth ?? 0) < options.Unpacking.MaxNesting;

    /// <summary>Opens a container.</summary>
    /// <param name="file">The file, or the first part of it.</param>
    /// <param name="content">All of its content; seekable, at its start.</param>
    public Container Open(SourceFile file, Stream content) =>
        new(file, ContainerFormat.Of(file) ?? throw new ArgumentException($"'{file.Name}' is no container.", nameof(file)), content, options);

    /// <summary>The document of a container whose items have been enumerated.</summary>
    public static ArticleDocument Describe(Container container, SourceFile file, EngineVersions engine) => container.Describe(Blank(file, engine));

    /// <summary>The document of a file: its blocks and facts when it could be read, else the outcome and the reason.</summary>
    public ArticleDocument Parse(SourceFile file, EngineVersions engine)
    {
        var document = Blank(file, engine);
        var content = file.Content.Span;
        if (file.Origin?.Fault is { } fault) return Refused(document, fault);
        if (content.IsEmpty) return Refused(document, Outcome.Empty);
        if (ContainerFormat.Of(file) is { } container) return file.IsWhole && IsContainer(file) ? Unpacked(document, file) : RefusedContainer(document, container, file);
        if (content.Length > options.MaxBytes) return Refused(document, Outcome.TooLarge);
        if (FileSignature.KindOf(content) is { } kind) return RefusedKind(document, kind);
        if (TextDecoder.Decode(content, file.Origin?.Charset) is not { } decoded) return RefusedKind(document, "binary");

        var format = TextFormat.Of(decoded.Text, file.FormatName, file.Origin?.Format);
        if (format == TextFormat.Xml) return RefusedKind(document, format);
        document = document with { Source = document.Source with { Format = format, Charset = CharsetOf(file, decoded) } };
        if (_reader.Read(decoded.Text, format) is not { } story) return Refused(document, Outcome.Malformed);
        return Judged(StoryDocument.Compose(document, story, file, outlets));
    }

    // The entry of a feed was written anew when it was taken out.
    private static string CharsetOf(SourceFile file, DecodedText decoded) => file.Origin is { Format: TextFormat.Feed, Charset: { } charset } ? charset : decoded.Charset;

    private static ArticleDocument Blank(SourceFile file, EngineVersions engine) => new()
    {
        Id = file.Id,
        Outcome = Outcome.Parsed,
        Engine = engine,
        Url = file.Hints.Url,
        Source = new SourceInfo
        {
            Path = file.Path,
            Parent = file.Origin is null ? null : ArticleId.PathOf(file.Origin.Parent),
            Position = file.Origin?.Position,
            ContentHash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            Bytes = file.Length,
            ReceivedAt = file.ReceivedAt,
        },
    };

    private static ArticleDocument Judged(ArticleDocument document)
    {
        if (!document.Blocks.Any(block => block.Text.Any(char.IsLetter))) return Refused(document, Outcome.NoText);
        document = document with { Language = ArticleLanguage.Of(document.Blocks) };
        if (document.Language != ArticleLanguage.Arabic) return Refused(document, Outcome.NotArabic);
        return HasText(document) ? document : Refused(document, Outcome.NoText);
    }

    // In plain text nothing says that a line standing alone is a title.
    private static bool HasText(ArticleDocument document) =>
        document.Source.Format == TextFormat.Plain || document.Blocks.Any(block => block.Kind is not (BlockKind.Title or BlockKind.Caption));

    private static ArticleDocument Refused(ArticleDocument document, Outcome outcome) => document with { Outcome = outcome, Reason = Reasons.For(outcome) };

    private static ArticleDocument RefusedKind(ArticleDocument document, string kind) =>
        document with { Outcome = Outcome.Unsupported, Reason = Reasons.Unsupported(kind), Source = document.Source with { Format = kind == "binary" ? null : kind } };

    // Nobody asked for the items: what they come to is said all the same.
    private ArticleDocument Unpacked(ArticleDocument document, SourceFile file)
    {
        using var content = new MemoryStream(file.Content.ToArray(), writable: false);
        var container = Open(file, content);
        _ = container.Items().Count();
        return container.Describe(document);
    }

    private ArticleDocument RefusedContainer(ArticleDocument document, string format, SourceFile file) => document with
    {
        Outcome = Outcome.TooLarge,
        Reason = Reasons.Of(file.Length > options.Unpacking.MaxContainerBytes ? "containerTooLarge" : "tooDeep"),
        Source = document.Source with { Format = format },
    };
}
