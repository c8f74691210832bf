namespace EndToEnd.Cli;

/// <summary>An address where nothing listens.</summary>
internal sealed class SilentApp : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        throw new HttpRequestException("Connection refused");
}
