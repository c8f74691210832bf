using Microsoft.AspNetCore.Http;

namespace Marsad.Functions.Http;

/// <summary>The app's address as its callers know it.</summary>
internal static class PublicAddress
{
    /// <summary>Root of the app. The Functions host passes requests on to the worker and says in headers where they came to.</summary>
    internal static Uri Of(HttpRequest request)
    {
        var scheme = request.Headers["X-Forwarded-Proto"].ToString() is "http" or "https" ? request.Headers["X-Forwarded-Proto"].ToString() : request.Scheme;
        return Uri.TryCreate($"{scheme}://{request.Headers["X-Forwarded-Host"]}/", UriKind.Absolute, out var forwarded) && forwarded is { AbsolutePath: "/", UserInfo: "", Query: "", Fragment: "" }
            ? forwarded
            : new Uri($"{scheme}://{request.Host.ToUriComponent()}/");
    }
}
