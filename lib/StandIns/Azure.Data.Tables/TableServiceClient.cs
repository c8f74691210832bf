#nullable disable

using Azure.Core;
using Azure.Data.Tables.Connections;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Querying;
using Azure.Data.Tables.Requests;

namespace Azure.Data.Tables;

/// <summary>The tables of an account.</summary>
public class TableServiceClient
{
    private static readonly StatusCodeClassifier DeletedOrMissing = new([204, 404]);

    private readonly TableConnection _connection;

    /// <summary>For tests that derive from the client.</summary>
    protected TableServiceClient()
    {
    }

    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions options = null)
        : this(TableConnection.Open(connectionString, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions options)
        : this(TableConnection.Open(TableAccount.At(endpoint), credential, options))
    {
    }

    /// <summary>Opens the account as a user, an application or a managed identity; needs https.</summary>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnection.Open(TableAccount.At(endpoint), tokenCredential, options))
    {
    }

    internal TableServiceClient(TableConnection connection) => _connection = connection;

    public virtual string AccountName => _connection.Account.Name;

    /// <summary>Address of the account's table service.</summary>
    public virtual Uri Uri => _connection.Account.Endpoint;

    /// <summary>A filter in which each hole of the interpolated string is one literal; null for null.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <summary>A client for one table, whether or not it exists.</summary>
    public virtual TableClient GetTableClient(string tableName)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        return new TableClient(_connection, tableName);
    }

    /// <summary>Creates a table that does not exist yet.</summary>
    public virtual async Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        var response = await _connection.SendOrThrowAsync(TableCalls.CreateTable(tableName), cancellationToken).ConfigureAwait(false);
        return Response.FromValue(new TableItem(tableName), response);
    }

    /// <summary>Creates a table; where it exists already, the raw response has status 409.</summary>
    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        var response = await _connection.SendAsync(TableCalls.CreateTable(tableName), cancellationToken).ConfigureAwait(false);
        if (response.IsError)
        {
            // A table that is just being deleted also answers 409, and it will not be there.
            var refusal = new RequestFailedException(response);
            if (refusal.ErrorCode != TableErrorCode.TableAlreadyExists)
                throw refusal;
        }

        return Response.FromValue(new TableItem(tableName), response);
    }

    /// <summary>Deletes a table; where it does not exist, the response has status 404.</summary>
    public virtual async Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tableName);
        var response = await _connection.SendAsync(TableCalls.DeleteTable(tableName), DeletedOrMissing, cancellationToken).ConfigureAwait(false);
        return response.IsError ? throw new RequestFailedException(response) : response;
    }

    /// <summary>The account's tables in order of name; <paramref name="maxPerPage"/> is 1 to 1,000, null for the most.</summary>
    public virtual AsyncPageable<TableItem> QueryAsync(string filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TablePageable<TableItem>(new TableQuery(_connection, filter).FetchAsync, maxPerPage, cancellationToken);
}
