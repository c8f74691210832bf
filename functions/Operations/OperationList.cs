using Marsad.Functions.Http;

namespace Marsad.Functions.Operations;

/// <summary>All that the API answers, in the order in which it is described.</summary>
internal static class OperationList
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        ListArticles.Operation, UploadArticles.Operation, GetArticle.Operation, DeleteArticle.Operation,
        ListEntities.Operation, ListEntityArticles.Operation,
        ListEvents.Operation, ListClaims.Operation, ListFigures.Operation,
        StartReprocess.Operation, GetHealth.Operation,
    ];
}
