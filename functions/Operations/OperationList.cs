using Marsad.Functions.Http;

namespace Marsad.Functions.Operations;

/// <summary>All that the API answers, in the order in which it is described.</summary>
internal static class OperationList
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        ListArticles.Operation, UploadArticles.Operation, GetArticle.Operation, GetRawArticle.Operation, ListSimilar.Operation, DeleteArticle.Operation,
        ListEntities.Operation, GetEntity.Operation, ListEntityArticles.Operation, ListEntityClaims.Operation, ListEntityEvents.Operation,
        ListEvents.Operation, ListClaims.Operation, ListFigures.Operation,
        GetTimeline.Operation, GetGraph.Operation, GetStats.Operation, GetStatus.Operation,
        StartReprocess.Operation, GetHealth.Operation,
    ];

    /// <summary>The methods that are answered at a path; empty where none is.</summary>
    internal static IReadOnlyList<string> MethodsAt(string path)
    {
        string[] parts = path.Trim('/').Split('/');
        return [.. All.Where(operation => operation.IsAt(parts)).SelectMany(operation => operation.Methods)];
    }
}
