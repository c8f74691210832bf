#nullable disable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Connections;
using Azure.Data.Tables.Models;
using Azure.Data.Tables.Querying;
using Azure.Data.Tables.Requests;
using Azure.Data.Tables.Serialization;
using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

/// <summary>One table and its rows.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The official names.")]
public class TableClient
{
    private const int NotFound = 404;

    private readonly TableConnection _connection;

    /// <summary>For tests that derive from the client.</summary>
    protected TableClient()
    {
    }

    public TableClient(string connectionString, string tableName)
        : this(connectionString, tableName, null)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions options = null)
        : this(TableConnection.Open(connectionString, options), tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(endpoint, tableName, credential, null)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions options = null)
        : this(TableConnection.Open(TableAccount.At(endpoint), credential, options), tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
    }

    /// <summary>Opens the account as a user, an application or a managed identity; needs https.</summary>
    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions options = null)
        : this(TableConnection.Open(TableAccount.At(endpoint), tokenCredential, options), tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
    }

    internal TableClient(TableConnection connection, string tableName)
    {
        _connection = connection;
        Name = tableName;
    }

    public virtual string Name { get; }

    public virtual string AccountName => _connection.Account.Name;

    /// <summary>Address of the table.</summary>
    public virtual Uri Uri => _connection.Account.TableUri(Name);

    /// <summary>A filter in which each hole of the interpolated string is one literal; null for null.</summary>
    public static string CreateQueryFilter(FormattableString filter) => ODataFilter.Create(filter);

    /// <summary>Creates the table, which must not exist.</summary>
    public virtual Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(_connection).CreateTableAsync(Name, cancellationToken);

    /// <summary>Creates the table; where it exists already, the raw response has status 409.</summary>
    public virtual Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(_connection).CreateTableIfNotExistsAsync(Name, cancellationToken);

    /// <summary>Deletes the table; where it does not exist, the response has status 404.</summary>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        new TableServiceClient(_connection).DeleteTableAsync(Name, cancellationToken);

    /// <summary>Inserts a row, which must not exist.</summary>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _connection.SendOrThrowAsync(TableCalls.Insert(Name, entity), cancellationToken);
    }

    /// <summary>Reads a row, which must exist; <paramref name="select"/> names the properties to read, null for all.</summary>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var call = TableCalls.Get(Name, partitionKey, rowKey, select);
        var response = await _connection.SendOrThrowAsync(call, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(Read<T>(response), response);
    }

    /// <summary>Reads a row; without a value where the row, or the table, does not exist.</summary>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey,
        string rowKey,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var call = TableCalls.Get(Name, partitionKey, rowKey, select);
        var response = await _connection.SendAsync(call, cancellationToken).ConfigureAwait(false);
        if (response.Status == NotFound)
            return new NoValueResponse<T>(response);

        return response.IsError ? throw new RequestFailedException(response) : Response.FromValue(Read<T>(response), response);
    }

    /// <summary>Writes a row, whether or not it exists.</summary>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _connection.SendOrThrowAsync(TableCalls.Put(Name, entity, mode, default), cancellationToken);
    }

    /// <summary>Writes a row that exists in version <paramref name="ifMatch"/>; <see cref="ETag.All"/> stands for any.</summary>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity,
        ETag ifMatch,
        TableUpdateMode mode = TableUpdateMode.Merge,
        CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (ifMatch == default)
            throw new ArgumentException("Value cannot be empty.", nameof(ifMatch));

        return _connection.SendOrThrowAsync(TableCalls.Put(Name, entity, mode, ifMatch), cancellationToken);
    }

    /// <summary>Deletes a row by the key of <paramref name="entity"/>, whose own version is not looked at; see the other overload.</summary>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <summary>Deletes a row of version <paramref name="ifMatch"/>, by default any; where it does not exist, the response has status 404.</summary>
    public virtual async Task<Response> DeleteEntityAsync(
        string partitionKey,
        string rowKey,
        ETag ifMatch = default,
        CancellationToken cancellationToken = default)
    {
        var call = TableCalls.Delete(Name, partitionKey, rowKey, ifMatch);
        var response = await _connection.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return response.IsError && response.Status != NotFound ? throw new RequestFailedException(response) : response;
    }

    /// <summary>
    /// Rows in order of key; <paramref name="maxPerPage"/> is 1 to 1,000, null for the most,
    /// and <paramref name="select"/> names the properties to read, null for all.
    /// </summary>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null,
        int? maxPerPage = null,
        IEnumerable<string> select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new TablePageable<T>(new RowQuery<T>(_connection, Name, filter, select).FetchAsync, maxPerPage, cancellationToken);

    /// <summary>Does up to 100 steps on different rows of one partition, all or none of them.</summary>
    /// <exception cref="TableTransactionFailedException">A step failed, and nothing was written.</exception>
    public virtual Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        return new Transaction(_connection, Name).SubmitAsync(transactionActions, cancellationToken);
    }

    private static T Read<T>(Response response)
        where T : class, ITableEntity
    {
        using var body = JsonDocument.Parse(response.Content.ToMemory());
        return EntityReader.Read<T>(body.RootElement);
    }
}
