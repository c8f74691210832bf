using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions.Http;

/// <summary>Sends an answer: compressed as the caller accepts it, or not at all when the caller has it.</summary>
internal static class Reply
{
    // Below this a compressed answer is no shorter by a packet.
    private const int LeastCompressed = 1_024;
    private const int TagBytes = 16;

    /// <summary>Sends what is known in full.</summary>
    internal static async Task WriteAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        var response = http.Response;
        if (status == StatusCodes.Status200OK && (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            var tag = new EntityTagHeaderValue('"' + Base64Url.EncodeToString(SHA256.HashData(body.Span).AsSpan(0, TagBytes)) + '"', isWeak: true);
            response.Headers.ETag = tag.ToString();
            response.Headers.CacheControl = "no-cache";
            if (IsKnown(http.Request, tag))
            {
                Vary(response);
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        await using var coded = Open(http, status, contentType, body.Length >= LeastCompressed);
        await (coded ?? response.Body).WriteAsync(body, http.RequestAborted);
    }

    /// <summary>Sends what is written while it is read.</summary>
    internal static async Task StreamAsync(HttpContext http, string contentType, Func<Stream, Task> write)
    {
        http.Response.Headers.CacheControl = "no-cache";
        await using var coded = Open(http, StatusCodes.Status200OK, contentType, mayCompress: !HttpMethods.IsHead(http.Request.Method));
        if (HttpMethods.IsHead(http.Request.Method)) return;
        try
        {
            await write(coded ?? http.Response.Body);
        }
        catch when (coded is not null || http.Response.HasStarted)
        {
            // What breaks off must not look whole: the connection ends before the answer does.
            http.Abort();
            throw;
        }
    }

    private static Stream? Open(HttpContext http, int status, string contentType, bool mayCompress)
    {
        var response = http.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        Vary(response);
        return ContentCoding.Open(response, mayCompress ? ContentCoding.Choose(http.Request) : null);
    }

    private static void Vary(HttpResponse response) => response.Headers.Append(HeaderNames.Vary, "Accept, Accept-Encoding");

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false));
}
