using Marsad.Functions.Operations;
using Marsad.Functions.Web;
using Microsoft.AspNetCore.Http;

namespace Marsad.Functions.Formats;

/// <summary>What a format says of the list itself.</summary>
internal sealed class ListInfo(Uri root, HttpRequest request, Operation operation)
{
    private const string Cursor = "cursor";

    // What belongs to one answer, not to the query.
    private static readonly string[] OfAnswer = [Cursor, "limit", "format"];

    /// <summary>Root of the app.</summary>
    internal Uri Root => root;

    internal string Title => OperationTexts.Summary(operation, arabic: false);

    /// <summary>Address of this answer.</summary>
    internal string Self => Address(request.Query.Select(value => (value.Key, value.Value.ToString())));

    /// <summary>The same for all answers to the query.</summary>
    internal string Id => FeedId.Of(Address(request.Query.Where(value => !OfAnswer.Contains(value.Key, StringComparer.Ordinal)).OrderBy(value => value.Key, StringComparer.Ordinal)
        .Select(value => (value.Key, value.Value.ToString()))));

    /// <summary>Address of the answer that goes on at a cursor.</summary>
    internal string After(string cursor) => Address(request.Query.Where(value => value.Key != Cursor).Select(value => (value.Key, value.Value.ToString())).Append((Cursor, cursor)));

    private string Address(IEnumerable<(string Name, string Value)> query)
    {
        var text = string.Join('&', query.Select(value => Uri.EscapeDataString(value.Name) + "=" + Uri.EscapeDataString(value.Value)));
        return new Uri(root, request.Path.ToUriComponent()).AbsoluteUri + (text.Length == 0 ? "" : "?" + text);
    }
}
