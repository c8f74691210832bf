using Azure.Core;

namespace Azure.Data.Tables.Requests;

/// <summary>One request to the service, sent by itself or as a step of a transaction.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">What follows the account's address and a slash, percent-encoded, query included.</param>
internal sealed record TableCall(RequestMethod Method, string Path)
{
    /// <summary>JSON to send; null for none.</summary>
    internal ReadOnlyMemory<byte>? Body { get; init; }

    /// <summary>The version that must be stored; the default value to send no condition.</summary>
    internal ETag IfMatch { get; init; }

    /// <summary>Whether the service shall leave out the written row from its answer.</summary>
    internal bool NoContent { get; init; }

    /// <summary>The headers that the call itself needs, without those of the connection.</summary>
    internal IEnumerable<(string Name, string Value)> Headers()
    {
        yield return (HttpHeader.Names.Accept, "application/json;odata=minimalmetadata");
        yield return ("DataServiceVersion", "3.0");
        if (NoContent)
            yield return (HttpHeader.Names.Prefer, "return-no-content");
        if (IfMatch != default)
            yield return (HttpHeader.Names.IfMatch, IfMatch.ToString("H"));
        if (Body is not null)
            yield return (HttpHeader.Names.ContentType, "application/json");
    }
}
