using System.Text.Json;
using Marsad.Document;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marsad.Functions.Http;

/// <summary>A JSON answer, written the way documents are.</summary>
internal sealed class Answer(object body, int status = StatusCodes.Status200OK, string contentType = "application/json; charset=utf-8") : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => Reply.WriteAsync(
        context.HttpContext, status, contentType, JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), ArticleJson.Compact));
}
