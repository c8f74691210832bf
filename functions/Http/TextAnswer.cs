using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marsad.Functions.Http;

/// <summary>An answer that is written already.</summary>
internal sealed class TextAnswer(ReadOnlyMemory<byte> body, string contentType) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => Reply.WriteAsync(context.HttpContext, StatusCodes.Status200OK, contentType, body);
}
