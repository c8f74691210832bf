using System.Globalization;
using Marsad.Document;
using Marsad.Storage.Keys;

namespace Marsad.Storage.Rows;

/// <summary>Days that an article speaks of, both included.</summary>
public sealed record MentionedDays(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it touches the days from one to another, both included; null is unbounded.</summary>
    public bool Touches(DateOnly? from, DateOnly? to) => (to is null || First <= to) && (from is null || Last >= from);

    /// <summary>The dates of an article, each once; spans that are open, vague, or so long that they have no keys are left out.</summary>
    public static IReadOnlyList<MentionedDays> Of(ArticleDocument article) =>
        [.. article.Times.Where(time => time.Type is TimeType.Date or TimeType.Time).Select(Of).OfType<MentionedDays>().Where(days => MentionedMonths.Of(days.First, days.Last) is not null).Distinct()];

    // The end of an interval is the first moment behind it.
    private static MentionedDays? Of(TimeExpression time) =>
        Read(time.From) is { } from && Read(time.To) is { } to && to > from ? new MentionedDays(DateOnly.FromDateTime(from), DateOnly.FromDateTime(to.AddSeconds(-1))) : null;

    private static DateTime? Read(string? moment) =>
        DateTime.TryParseExact(moment, "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;
}
