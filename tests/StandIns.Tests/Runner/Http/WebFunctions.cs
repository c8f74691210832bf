using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace StandIns.Tests.Runner.Http;

internal sealed class WebFunctions(Recorder recorder)
{
    [Function("Text")]
    public IActionResult Text([HttpTrigger(AuthorizationLevel.Anonymous, "get")] HttpRequest request) =>
        new ContentResult { Content = $"hello {request.Query["name"]}", ContentType = "text/plain; charset=utf-8" };

    [Function("Number")]
    public static async Task<IActionResult> NumberAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "items/{id:int}/{part?}")] HttpRequest request, int id, string? part)
    {
        await request.Body.CopyToAsync(Stream.Null);
        return new ObjectResult(new { Id = id, Part = part }) { StatusCode = StatusCodes.Status202Accepted };
    }

    [Function("File")]
    public static IActionResult File([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "file/{*path}")] HttpRequest request, string path) =>
        new FileStreamResult(new MemoryStream(Encoding.UTF8.GetBytes(path)), "application/octet-stream") { FileDownloadName = "a.bin" };

    [Function("Gone")]
    public static IActionResult Gone([HttpTrigger(AuthorizationLevel.Admin, Route = "gone")] HttpRequest request) => new NotFoundResult();

    [Function("Upload")]
    public static async Task<IActionResult> UploadAsync([HttpTrigger("post", "put", Route = "upload")] HttpRequest request, CancellationToken cancellationToken)
    {
        var length = 0L;
        var buffer = new byte[1 << 16];
        for (var read = 1; read > 0; length += read)
            read = await request.Body.ReadAsync(buffer, cancellationToken);
        return new OkObjectResult(length);
    }

    [Function("Fail")]
    public static IActionResult Fail([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "fail")] HttpRequest request) =>
        throw new InvalidOperationException("a secret");

    [Function("Wait")]
    public async Task<IActionResult> WaitAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "wait")] HttpRequest request, CancellationToken cancellationToken)
    {
        recorder.Note("begin");
        try
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            recorder.Note("cancelled");
            throw;
        }

        return new OkResult();
    }
}
