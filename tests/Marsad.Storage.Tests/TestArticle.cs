using Marsad.Document;

namespace Marsad.Storage.Tests;

/// <summary>Documents as the reader would make them.</summary>
internal static class TestArticle
{
    internal static readonly EngineVersions Engine = new("p1", "a1", "k1");

    internal static ArticleDocument Create(string name, string? published, params string[] entities) => new()
    {
        Id = ArticleId.FromName(name),
        Outcome = Outcome.Parsed,
        Source = new SourceInfo
        {
            Path = ArticleId.PathOf(name),
            ContentHash = "sha256:00",
            Bytes = 10,
            ReceivedAt = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero),
        },
        Engine = Engine,
        Language = "ar",
        Title = "عنوان " + name,
        Outlet = new Outlet("شفق نيوز", "out:shafaq-com"),
        Published = published is null ? null : new PublicationDate
        {
            Value = published,
            Raw = published,
            Calendar = DateCalendar.Gregorian,
            Precision = DatePrecision.Day,
            Evidence = DateEvidence.Meta,
        },
        Blocks = [new Block(BlockKind.Title, "عنوان " + name)],
        Entities = [.. entities.Select(id => new Entity
        {
            Id = id,
            Type = EntityType.GeopoliticalEntity,
            Name = new EntityName("القائم " + id, "Al-Qaim " + id),
            Mentions = 1,
            Linked = true,
        })],
    };
}
