using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marsad.Functions.Http;

/// <summary>Refusals as problem details (RFC 9457), naming the field where one is to blame.</summary>
internal static class Problem
{
    private const string ContentType = "application/problem+json; charset=utf-8";

    internal static IActionResult BadRequest(string field, string reason) => new Answer(
        new
        {
            title = "A parameter is wrong",
            status = StatusCodes.Status400BadRequest,
            detail = $"{field}: {reason}",
            errors = new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [reason] },
        },
        StatusCodes.Status400BadRequest,
        ContentType);

    internal static IActionResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "Not found", detail);

    internal static IActionResult NoEntity(string id) => NotFound($"No article names an entity with the id '{id}'.");

    internal static IActionResult Gone(string detail) => Of(StatusCodes.Status410Gone, "Gone", detail);

    internal static IActionResult Unavailable(string detail) => Of(StatusCodes.Status503ServiceUnavailable, "Storage does not answer", detail);

    private static IActionResult Of(int status, string title, string detail) => new Answer(new { title, status, detail }, status, ContentType);
}
