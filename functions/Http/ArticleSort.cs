namespace Marsad.Functions.Http;

/// <summary>Order of a list of articles.</summary>
internal enum ArticleSort
{
    /// <summary>By publication, newest first.</summary>
    Date,

    /// <summary>By how well they fit the query, among the newest that do.</summary>
    Relevance,
}
