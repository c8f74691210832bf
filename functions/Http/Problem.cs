using Marsad.Functions.Formats;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marsad.Functions.Http;

/// <summary>Refusals as problem details (RFC 9457), naming the field where one is to blame.</summary>
internal static class Problem
{
    /// <summary>Why a text is no article id.</summary>
    internal const string WrongArticleId = "takes 32 lower-case hexadecimal digits";

    private const string ContentType = "application/problem+json; charset=utf-8";

    internal static IActionResult BadRequest(string field, string reason) => OfField(StatusCodes.Status400BadRequest, "A parameter is wrong", field, reason);

    internal static IActionResult NotAcceptable(IReadOnlyList<AnswerFormat> formats) => OfField(
        StatusCodes.Status406NotAcceptable, "No such format", "Accept", $"names none of {string.Join(", ", formats.Where(format => !format.IsNamedOnly).Select(format => format.MediaType))}");

    internal static IActionResult NotFound(string detail) => Of(StatusCodes.Status404NotFound, "Not found", detail);

    internal static IActionResult NoArticle(string id) => NotFound($"No article has the id '{id}'.");

    internal static IActionResult NoEntity(string id) => NotFound($"No article names an entity with the id '{id}'.");

    internal static IActionResult WrongMethod(string detail) => Of(StatusCodes.Status405MethodNotAllowed, "No such method", detail);

    internal static IActionResult Gone(string detail) => Of(StatusCodes.Status410Gone, "Gone", detail);

    internal static IActionResult Unavailable(string detail) => Of(StatusCodes.Status503ServiceUnavailable, "Storage does not answer", detail);

    private static Answer Of(int status, string title, string detail, Dictionary<string, string[]>? errors = null) =>
        new(new ProblemAnswer(title, status, detail, errors), status, ContentType);

    private static Answer OfField(int status, string title, string field, string reason) =>
        Of(status, title, $"{field}: {reason}", new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [reason] });
}
