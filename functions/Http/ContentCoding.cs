using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions.Http;

/// <summary>Compression of answers (RFC 9110, section 12.5.3).</summary>
internal static class ContentCoding
{
    private const string Brotli = "br";
    private const string Gzip = "gzip";
    private static readonly string[] Known = [Brotli, Gzip];

    /// <summary>The coding that is accepted best; null for none.</summary>
    internal static string? Choose(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)) return null;
        return Known.Select(coding => (Coding: coding, Quality: Quality(coding, accepted))).Where(choice => choice.Quality > 0).OrderByDescending(choice => choice.Quality).FirstOrDefault().Coding;
    }

    /// <summary>A stream that codes what it passes on to the answer's body, complete when it is disposed of; null without a coding.</summary>
    internal static Stream? Open(HttpResponse response, string? coding)
    {
        if (coding is not null) response.Headers.ContentEncoding = coding;
        return coding switch
        {
            Brotli => new BrotliStream(response.Body, CompressionLevel.Fastest, leaveOpen: true),
            Gzip => new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true),
            _ => null,
        };
    }

    private static double Quality(string coding, IList<StringWithQualityHeaderValue> accepted)
    {
        var named = accepted.FirstOrDefault(other => other.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) ?? accepted.FirstOrDefault(other => other.Value == "*");
        return named is null ? 0 : named.Quality ?? 1;
    }
}
