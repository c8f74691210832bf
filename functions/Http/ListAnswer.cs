using System.Text.Json;
using Marsad.Document;
using Marsad.Functions.Formats;
using Marsad.Functions.Operations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Marsad.Functions.Http;

/// <summary>A list in the format that was asked for. A long one is written while it is read; a short one first, so that it has a tag.</summary>
internal sealed class ListAnswer<T>(Operation operation, AnswerFormat format, ItemShape<T> shape, ItemSource<T> source) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var info = new ListInfo(PublicAddress.Of(http.Request), http.Request, operation);
        if (format == AnswerFormat.Json) await WritePageAsync(http, info);
        else if (source.IsSmall) await WriteShortAsync(http, info);
        else await Reply.StreamAsync(http, format.ContentType, body => WriteAsync(body, info, source.ReadAllAsync(http.RequestAborted), http.RequestAborted));
    }

    private async Task WritePageAsync(HttpContext http, ListInfo info)
    {
        var page = await source.ReadPageAsync(http.RequestAborted);
        Link(http.Response, info);
        await Reply.WriteAsync(http, StatusCodes.Status200OK, format.ContentType, JsonSerializer.SerializeToUtf8Bytes(page, page.GetType(), ArticleJson.Compact));
    }

    private async Task WriteShortAsync(HttpContext http, ListInfo info)
    {
        var page = await source.ReadPageAsync(http.RequestAborted);
        using var body = new MemoryStream();
        await WriteAsync(body, info, page.Items.ToAsyncEnumerable(), http.RequestAborted);
        Link(http.Response, info);
        await Reply.WriteAsync(http, StatusCodes.Status200OK, format.ContentType, body.GetBuffer().AsMemory(0, (int)body.Length));
    }

    private void Link(HttpResponse response, ListInfo info)
    {
        if (source.Next is { } next) response.Headers.Append(HeaderNames.Link, $"<{info.After(next)}>; rel=\"next\"");
    }

    private Task WriteAsync(Stream body, ListInfo info, IAsyncEnumerable<T> items, CancellationToken cancellationToken) => format.Name switch
    {
        _ when format == AnswerFormat.Csv => CsvList.WriteAsync(body, shape.Columns, items, cancellationToken),
        _ when format == AnswerFormat.GeoJson => JsonList.WriteAsync(body, GeoJson.Of(shape, info), items, Next, cancellationToken),
        _ when format == AnswerFormat.JsonFeed => JsonList.WriteAsync(body, JsonFeed.Of(shape, info), items, Next, cancellationToken),
        _ when format == AnswerFormat.JsonLd => JsonList.WriteAsync(body, LinkedData.Of(shape, info), items, Next, cancellationToken),
        _ when format == AnswerFormat.Atom => AtomFeed.WriteAsync(body, shape, info, items, Next, cancellationToken),
        _ when format == AnswerFormat.Plover => LineList.WriteAsync(body, item => shape.Plover!(item, info.Root), items, cancellationToken),
        _ => LineList.WriteAsync(body, item => JsonSerializer.SerializeToNode(item, ArticleJson.Compact)!, items, cancellationToken),
    };

    private string? Next() => source.Next;
}
