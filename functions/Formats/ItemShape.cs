using System.Text.Json.Nodes;

namespace Marsad.Functions.Formats;

/// <summary>How the items of a list look in the formats besides JSON; a part that is null is a format that does not fit them.</summary>
internal sealed record ItemShape<T>
{
    /// <summary>The same for the same item in every answer.</summary>
    internal required Func<T, string> Id { get; init; }

    internal required IReadOnlyList<Column<T>> Columns { get; init; }

    /// <summary>Where an item is, in degrees north and east; null where that is unknown.</summary>
    internal Func<T, (double Latitude, double Longitude)?>? Place { get; init; }

    internal Func<T, FeedEntry>? Entry { get; init; }

    /// <summary>schema.org, without the context.</summary>
    internal Func<T, Uri, JsonObject>? Linked { get; init; }

    /// <summary>A PLOVER record.</summary>
    internal Func<T, Uri, JsonObject>? Plover { get; init; }

    /// <summary>The formats that fit.</summary>
    internal IReadOnlyList<AnswerFormat> Formats => [
        AnswerFormat.Json, AnswerFormat.Ndjson, AnswerFormat.Csv,
        .. Place is null ? [] : new[] { AnswerFormat.GeoJson },
        .. Entry is null ? [] : new[] { AnswerFormat.Atom, AnswerFormat.JsonFeed },
        .. Linked is null ? [] : new[] { AnswerFormat.JsonLd },
        .. Plover is null ? [] : new[] { AnswerFormat.Plover }];
}
