using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables.Transactions;

/// <summary>Steps on rows of one partition that are written all or not at all.</summary>
internal sealed class Transaction(TableConnection connection, string table)
{
    /// <returns>The service's answer, and within it the answers to the steps in order.</returns>
    /// <exception cref="TableTransactionFailedException">A step failed, and nothing was written.</exception>
    internal async Task<Response<IReadOnlyList<Response>>> SubmitAsync(IEnumerable<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        var calls = actions.Select(Call).ToList();
        if (calls.Count == 0)
            throw new InvalidOperationException("The batch contains no entity operations.");

        var content = new TransactionContent();
        var body = content.Write(calls, connection.AddressOf);
        var response = await connection.SendTransactionAsync(content.ContentType, body, cancellationToken).ConfigureAwait(false);
        var steps = TransactionReply.Read(response.Content.ToString());
        if (steps.FirstOrDefault(step => step.IsError) is { } failed)
            throw new TableTransactionFailedException(new RequestFailedException(failed, null, new ODataErrorParser()));

        return Response.FromValue<IReadOnlyList<Response>>(steps, response);
    }

    private TableCall Call(TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.Add => TableCalls.Insert(table, action.Entity),
        TableTransactionActionType.UpdateMerge => TableCalls.Put(table, action.Entity, TableUpdateMode.Merge, action.ETag),
        TableTransactionActionType.UpdateReplace => TableCalls.Put(table, action.Entity, TableUpdateMode.Replace, action.ETag),
        TableTransactionActionType.UpsertMerge => TableCalls.Put(table, action.Entity, TableUpdateMode.Merge, default),
        TableTransactionActionType.UpsertReplace => TableCalls.Put(table, action.Entity, TableUpdateMode.Replace, default),
        TableTransactionActionType.Delete => TableCalls.Delete(table, action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        _ => throw new ArgumentException($"Unexpected action type: {action.ActionType}"),
    };
}
