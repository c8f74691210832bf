namespace Marsad.Functions.Formats;

/// <summary>Addresses of articles.</summary>
internal static class ArticleAddress
{
    internal static string Of(Uri root, string id) => new Uri(root, "api/articles/" + id).AbsoluteUri;
}
