using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables.Connections;

namespace Azure.Data.Tables.Requests;

/// <summary>An account's table service, ready to be called.</summary>
internal sealed class TableConnection
{
    private const string TokenScope = "https://storage.azure.com/.default";

    private readonly HttpPipeline _pipeline;
    private readonly string _version;

    private TableConnection(TableAccount account, TableClientOptions options, HttpPipelinePolicy authentication)
    {
        Account = account;
        _version = options.VersionHeader;
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new ODataErrorParser(),
        });
    }

    internal TableAccount Account { get; }

    internal static TableConnection Open(string connectionString, TableClientOptions? options)
    {
        var (account, credential) = TableConnectionString.Parse(connectionString);
        return Open(account, credential, options);
    }

    internal static TableConnection Open(TableAccount account, TableSharedKeyCredential credential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        return new TableConnection(account, options ?? new TableClientOptions(), new SharedKeyPolicy(credential, TimeProvider.System));
    }

    internal static TableConnection Open(TableAccount account, TokenCredential tokenCredential, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(tokenCredential);
        return new TableConnection(
            account,
            options ?? new TableClientOptions(),
            new BearerTokenAuthenticationPolicy(tokenCredential, TokenScope));
    }

    internal Uri AddressOf(string path) => new($"{Account.Endpoint.AbsoluteUri.TrimEnd('/')}/{path}");

    /// <summary>Calls the service; returns refusals too.</summary>
    internal Task<Response> SendAsync(TableCall call, CancellationToken cancellationToken) => SendAsync(call, null, cancellationToken);

    /// <summary>Calls the service; a status that <paramref name="expected"/> names is no error, not even in traces.</summary>
    internal async Task<Response> SendAsync(TableCall call, ResponseClassifier? expected, CancellationToken cancellationToken)
    {
        using var message = _pipeline.CreateMessage();
        if (expected is not null)
            message.ResponseClassifier = expected;
        Address(message.Request, call.Method, call.Path);
        foreach (var (name, value) in call.Headers())
            message.Request.Headers.Add(name, value);
        if (call.Body is { } body)
            message.Request.Content = RequestContent.Create(body);

        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response;
    }

    /// <summary>Calls the service.</summary>
    /// <exception cref="RequestFailedException">The service refused.</exception>
    internal async Task<Response> SendOrThrowAsync(TableCall call, CancellationToken cancellationToken)
    {
        var response = await SendAsync(call, cancellationToken).ConfigureAwait(false);
        return response.IsError ? throw new RequestFailedException(response) : response;
    }

    /// <summary>Posts a whole transaction.</summary>
    /// <exception cref="RequestFailedException">The service refused to look at it.</exception>
    internal async Task<Response> SendTransactionAsync(string contentType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var message = _pipeline.CreateMessage();
        Address(message.Request, RequestMethod.Post, "$batch");
        message.Request.Headers.Add("DataServiceVersion", "3.0");
        message.Request.Headers.Add(HttpHeader.Names.Accept, "application/json");
        message.Request.Headers.Add(HttpHeader.Names.ContentType, contentType);
        message.Request.Content = RequestContent.Create(content);

        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return message.Response.IsError ? throw new RequestFailedException(message.Response) : message.Response;
    }

    private void Address(Request request, RequestMethod method, string path)
    {
        request.Method = method;
        request.Uri.Reset(AddressOf(path));
        request.Headers.Add("x-ms-version", _version);
    }
}
