using Marsad.Claims;
using Marsad.Clauses;
using Marsad.Document;
using Marsad.Events;
using Marsad.Names;
using Marsad.Numbers;
using Marsad.Parsing;
using Marsad.Parsing.Containers;
using Marsad.Quantities;
using Marsad.Text;
using Marsad.Times;

namespace Marsad;

/// <summary>Reads uploaded files as articles: first the text and its facts, then what the text speaks of.</summary>
public sealed class ArticleReader(ReaderOptions options)
{
    private readonly ArticleParser _parser = new(OutletTable.Default, options);
    private readonly NameExtractor _names = new(KnowledgeBase.With(options.Knowledge));
    private readonly TimeExtractor _times = new(options.Sense);

    /// <summary>Versions of the rules and data of this build, with those of the user's own.</summary>
    public EngineVersions Engine { get; } = EngineFingerprint.With(options.Knowledge);

    /// <summary>Whether a file holds articles rather than being one, told by its content.</summary>
    public bool IsContainer(SourceFile file) => _parser.IsContainer(file);

    /// <summary>Opens a container, to enumerate its items and then to describe it.</summary>
    /// <param name="file">The file; its first bytes are enough.</param>
    /// <param name="content">All of its content; seekable, at its start, and kept open by the caller.</param>
    public Container Open(SourceFile file, Stream content) => _parser.Open(file, content);

    /// <summary>The document of a container whose items have been enumerated.</summary>
    public ArticleDocument Describe(Container container, SourceFile file) => ArticleParser.Describe(container, file, Engine);

    /// <summary>The article without annotations; a file that is none has the outcome that says why. Never throws on content.</summary>
    public ArticleDocument Parse(SourceFile file) => _parser.Parse(file, Engine);

    /// <summary>The same article with its entities, mentions, numbers, times, quantities, claims and events; one that was not parsed comes back as it is.</summary>
    public ArticleDocument Annotate(ArticleDocument parsed) => parsed.Outcome == Outcome.Parsed ? Read(parsed).Document : parsed with { Engine = Engine };

    /// <summary>The annotated document of a text that is known to be one: no line of it is set aside as a date, a byline or boilerplate.</summary>
    /// <param name="file">The same text as a file, with the date of publication among its hints where that is known.</param>
    /// <param name="blocks">What the document is to hold.</param>
    public ArticleDocument AnnotateText(SourceFile file, IReadOnlyList<Block> blocks) => Read(TextOf(file, blocks)).Document;

    /// <summary>The same with the reasons for what was found.</summary>
    public Explanation Explain(SourceFile file, IReadOnlyList<Block> blocks) => Read(TextOf(file, blocks)).Explain();

    private Reading Read(ArticleDocument parsed)
    {
        var texts = parsed.Blocks.Select(block => new TokenizedText(block.Text)).ToList();
        var names = _names.Extract(texts, parsed.Published?.Day);
        var numbers = texts.Select(NumberReader.Find).ToList();
        var times = texts.Select((text, block) => _times.Find(text, numbers[block])).ToList();
        var counted = numbers.Select((found, block) => NumeralNames.Drop(texts[block], found, times[block])).ToList();
        var quantities = QuantityContext.Of(times, names).Select((context, block) => new QuantityReader(texts[block], context).Find(counted[block])).ToList();
        var annotated = parsed with
        {
            Engine = Engine,
            Dateline = Link(parsed.Dateline),
            Entities = names.Entities,
            Mentions = names.Mentions,
            Roles = names.Roles,
            Numbers = [.. counted.SelectMany((found, block) => NumberExtractor.Extract(block, texts[block], found))],
            Times = [.. times.SelectMany((found, block) => _times.Extract(block, texts[block], found, parsed.Published))],
            Quantities = [.. quantities.SelectMany((found, block) => QuantityExtractor.Extract(block, texts[block], found))],
        };
        var clauses = ClauseTexts.Of(texts, annotated);
        var claims = ClaimExtractor.Find(clauses, parsed.Blocks);
        var events = EventExtractor.Find(clauses, quantities, annotated, claims);
        return new Reading(annotated with { Claims = [.. claims.Select(found => found.Claim)], Events = [.. events.Select(found => found.Event)] }, clauses, quantities, claims, events);
    }

    private ArticleDocument TextOf(SourceFile file, IReadOnlyList<Block> blocks)
    {
        var parsed = Parse(file);
        return new ArticleDocument
        {
            Id = parsed.Id,
            Outcome = Outcome.Parsed,
            Source = parsed.Source,
            Engine = Engine,
            Language = parsed.Language,
            Published = file.Hints.Published is null ? null : parsed.Published,
            Blocks = blocks,
        };
    }

    private Dateline? Link(Dateline? dateline)
    {
        if (dateline is null) return null;
        var names = _names.Extract([new TokenizedText(dateline.Text)]);
        return dateline with { Entity = names.Entities.FirstOrDefault(entity => entity is { Linked: true, Type: EntityType.GeopoliticalEntity })?.Id };
    }
}
