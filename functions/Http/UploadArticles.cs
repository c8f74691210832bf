using System.Globalization;
using Marsad.Document;
using Marsad.Functions.Operations;
using Marsad.Storage.Pipeline;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Marsad.Functions.Http;

/// <summary>Takes one file as the raw body (<c>?name=</c>), or one or many as multipart form data.</summary>
public sealed class UploadArticles(ReceiveStep receive)
{
    private const string Route = "api/articles";
    private const int MaxName = 500;
    private static readonly string[] IsoDates = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    private static readonly Parameter[] Described = [Parameter.Text("url"), Parameter.Text("published"), Parameter.Text("outlet")];

    internal static readonly Operation Operation = new()
    {
        Function = nameof(UploadArticles),
        Method = "post",
        Route = Route,
        Parameters = [Parameter.Text("name"), .. Described],
        Answer = typeof(AcceptedFiles),
        Status = StatusCodes.Status202Accepted,
        TakesFiles = true,
        NeedsKey = true,
    };

    [Function(nameof(UploadArticles))]
    public async Task<IActionResult> RunAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = Route)] HttpRequest request, CancellationToken cancellationToken)
    {
        var isForm = IsMultipart(request);
        if (QueryParameters.RefuseUnknown(request.Query.Keys, isForm ? Described : Operation.Query) is { } refusal) return refusal;
        if (isForm) return await ReceiveFormAsync(request, cancellationToken);
        var name = request.Query["name"].ToString();
        if (NameError(name) is { } reason) return Problem.BadRequest("name", reason);
        var (hints, error) = Hints(field => request.Query[field]);
        if (error is { } wrong) return Problem.BadRequest(wrong.Field, wrong.Reason);
        return Accepted([await ReceiveAsync(name, request.Body, hints, cancellationToken)]);
    }

    // A URL-encoded form is what curl calls any body that it is not told about: the file itself.
    private static bool IsMultipart(HttpRequest request) =>
        request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true;

    private async Task<IActionResult> ReceiveFormAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return Problem.BadRequest("body", "is no readable form: " + broken.Message);
        }

        if (QueryParameters.RefuseUnknown(form.Keys, Described) is { } refusal) return refusal;
        if (form.Files.Count == 0) return Problem.BadRequest("body", "holds no file");
        foreach (var file in form.Files)
            if (NameError(file.FileName) is { } reason) return Problem.BadRequest("filename", $"'{file.FileName}' {reason}");
        var (hints, error) = Hints(field => form.TryGetValue(field, out var value) ? value : request.Query[field]);
        if (error is { } wrong) return Problem.BadRequest(wrong.Field, wrong.Reason);

        var received = new List<AcceptedFile>();
        foreach (var file in form.Files)
        {
            await using var content = file.OpenReadStream();
            received.Add(await ReceiveAsync(file.FileName, content, hints, cancellationToken));
        }

        return Accepted(received);
    }

    private async Task<AcceptedFile> ReceiveAsync(string name, Stream content, SourceHints hints, CancellationToken cancellationToken) =>
        new(await receive.RunAsync(name, content, hints, cancellationToken), name, ArticleId.PathOf(name));

    private static Answer Accepted(IReadOnlyList<AcceptedFile> items) => new(new AcceptedFiles(items), StatusCodes.Status202Accepted);

    private static string? NameError(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) return "is missing: give the file a name, for instance a.html";
        if (name.Length > MaxName) return $"is longer than {MaxName} characters";
        if (name.Any(char.IsControl) || name.Contains('\\', StringComparison.Ordinal)) return "holds control characters or backslashes";
        return name.Split('/').Any(part => part is "" or "." or "..") ? "has an empty, '.' or '..' part" : null;
    }

    private static bool IsIsoDate(string text) =>
        DateTimeOffset.TryParseExact(text, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static (SourceHints Hints, (string Field, string Reason)? Error) Hints(Func<string, string?> field)
    {
        var hints = new SourceHints(Value("url"), Value("published"), Value("outlet"));
        if (hints.Url is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            return (hints, ("url", "takes an http or https address"));
        if (hints.Published is { } published && !IsIsoDate(published))
            return (hints, ("published", "takes an ISO 8601 date such as 2026-03-10 or 2026-03-10T09:05"));
        foreach (var (name, value) in new[] { ("url", hints.Url), ("outlet", hints.Outlet) })
            if (value is not null && !UploadMetadata.Fits(value))
                return (hints, (name, $"is too long: percent-encoded it takes at most {UploadMetadata.MaxValue} characters"));
        return (hints, null);

        string? Value(string name) => field(name) is { Length: > 0 } value ? value.Trim() : null;
    }
}
