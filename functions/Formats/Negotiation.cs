using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions.Formats;

/// <summary>Chooses a format by what the caller accepts (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>The format that is accepted best, the first of equals; null when none is accepted.</summary>
    /// <param name="accept">The Accept header; absent or unreadable, anything goes.</param>
    internal static AnswerFormat? Choose(StringValues accept, IReadOnlyList<AnswerFormat> formats)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges) || ranges.Count == 0) return formats[0];
        return formats.Where(format => !format.IsNamedOnly).Select(format => (Format: format, Quality: Quality(format, ranges)))
            .Where(choice => choice.Quality > 0).OrderByDescending(choice => choice.Quality).FirstOrDefault().Format;
    }

    // The most specific range that fits decides.
    private static double Quality(AnswerFormat format, IList<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => Fits(format, range)).OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
        .Select(range => range.Quality ?? 1).FirstOrDefault(0);

    private static bool Fits(AnswerFormat format, MediaTypeHeaderValue range)
    {
        if (range.MatchesAllTypes) return true;
        return range.MatchesAllSubTypes
            ? format.MediaType.StartsWith(range.Type.Value + "/", StringComparison.OrdinalIgnoreCase)
            : range.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase);
    }
}
