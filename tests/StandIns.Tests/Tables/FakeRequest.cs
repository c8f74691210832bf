using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace StandIns.Tests.Tables;

/// <summary>What a client asked of a <see cref="FakeTableService"/>.</summary>
internal sealed record FakeRequest(string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, IReadOnlyDictionary<string, string> Query)
{
    internal static FakeRequest Of(HttpRequest request) => new(
        request.Method,
        new Uri(request.GetEncodedUrl()),
        request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
        request.Query.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.ToString(), StringComparer.Ordinal));
}
