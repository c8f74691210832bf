namespace Marsad.Functions.Formats;

/// <summary>A format of answers.</summary>
/// <param name="Name">What <c>format=</c> takes.</param>
/// <param name="MediaType">What the answer is labelled with.</param>
internal sealed record AnswerFormat(string Name, string MediaType)
{
    internal static readonly AnswerFormat Json = new("json", "application/json");
    internal static readonly AnswerFormat Ndjson = new("ndjson", "application/x-ndjson");
    internal static readonly AnswerFormat Csv = new("csv", "text/csv");
    internal static readonly AnswerFormat GeoJson = new("geojson", "application/geo+json");
    internal static readonly AnswerFormat Atom = new("atom", "application/atom+xml");
    internal static readonly AnswerFormat JsonFeed = new("jsonfeed", "application/feed+json");
    internal static readonly AnswerFormat JsonLd = new("jsonld", "application/ld+json");

    /// <summary>A file as it is.</summary>
    internal static readonly AnswerFormat Bytes = new("bytes", "application/octet-stream");

    /// <summary>PLOVER records, one a line; the media type is that of any such lines, so Accept cannot ask for it.</summary>
    internal static readonly AnswerFormat Plover = new("plover", "application/x-ndjson") { IsNamedOnly = true };

    internal bool IsNamedOnly { get; private init; }

    internal string ContentType => MediaType + "; charset=utf-8";
}
