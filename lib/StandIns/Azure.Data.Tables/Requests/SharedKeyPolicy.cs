using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Requests;

/// <summary>Signs each attempt anew, since the signature covers the time.</summary>
internal sealed class SharedKeyPolicy(TableSharedKeyCredential credential, TimeProvider time) : HttpPipelineSynchronousPolicy
{
    private const string Date = "x-ms-date";

    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        var date = time.GetUtcNow().ToString("R", CultureInfo.InvariantCulture);
        request.Headers.SetValue(Date, date);
        var signature = credential.Sign(StringToSign(request, date));
        request.Headers.SetValue(HttpHeader.Names.Authorization, $"SharedKey {credential.AccountName}:{signature}");
    }

    private string StringToSign(Request request, string date)
    {
        request.Headers.TryGetValue("Content-MD5", out var contentMd5);
        request.Headers.TryGetValue(HttpHeader.Names.ContentType, out var contentType);
        return string.Join('\n', request.Method.Method, contentMd5, contentType, date, Resource(request.Uri.ToUri()));
    }

    // Of the query, only what names a part of the resource is signed.
    private string Resource(Uri uri)
    {
        var part = uri.Query.TrimStart('?').Split('&').FirstOrDefault(parameter => parameter.StartsWith("comp=", StringComparison.Ordinal));
        return $"/{credential.AccountName}{uri.AbsolutePath}{(part is null ? "" : "?" + part)}";
    }
}
