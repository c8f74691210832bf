using System.Security.Cryptography;
using Marsad.Document;
using Marsad.Parsing.Bytes;

namespace Marsad.Parsing;

/// <summary>Turns an uploaded file into an article document without annotations; content never makes it throw.</summary>
/// <param name="outlets">The known outlets.</param>
/// <param name="maxBytes">Largest file that is read, in bytes.</param>
public sealed class ArticleParser(OutletTable outlets, long maxBytes)
{
    private readonly StoryReader _reader = new(outlets);

    /// <summary>The document of a file: its blocks and facts when it could be read, else the outcome and the reason.</summary>
    public ArticleDocument Parse(SourceFile file, EngineVersions engine)
    {
        var document = Blank(file, engine);
        var content = file.Content.Span;
        if (content.IsEmpty) return Refused(document, Outcome.Empty);
        if (content.Length > maxBytes) return Refused(document, Outcome.TooLarge);
        if (FileSignature.IsForeign(content)) return Refused(document, Outcome.Unsupported);
        if (TextDecoder.Decode(content) is not { } decoded) return Refused(document, Outcome.Unsupported);

        var format = TextFormat.Of(decoded.Text, file.Name);
        document = document with { Source = document.Source with { Format = format, Charset = decoded.Charset } };
        if (_reader.Read(decoded.Text, format) is not { } story) return Refused(document, Outcome.Malformed);
        return Judged(StoryDocument.Compose(document, story, file, outlets));
    }

    private static ArticleDocument Blank(SourceFile file, EngineVersions engine) => new()
    {
        Id = file.Id,
        Outcome = Outcome.Parsed,
        Engine = engine,
        Source = new SourceInfo
        {
            Path = file.Path,
            ContentHash = "sha256:" + Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
            Bytes = file.Content.Length,
            ReceivedAt = file.ReceivedAt,
        },
    };

    private static ArticleDocument Judged(ArticleDocument document)
    {
        if (!document.Blocks.Any(block => block.Text.Any(char.IsLetter))) return Refused(document, Outcome.NoText);
        document = document with { Language = ArticleLanguage.Of(document.Blocks) };
        if (document.Language != ArticleLanguage.Arabic) return Refused(document, Outcome.NotArabic);
        var isBare = document.Source.Format == TextFormat.Html && document.Blocks.All(block => block.Kind is BlockKind.Title or BlockKind.Caption);
        return isBare ? Refused(document, Outcome.NoText) : document;
    }

    private static ArticleDocument Refused(ArticleDocument document, Outcome outcome) => document with { Outcome = outcome, Reason = Reasons.For(outcome) };
}
