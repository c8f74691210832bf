using System.Net;

namespace EndToEnd.Cli;

/// <summary>Answers with a list that has a link to what follows, or none.</summary>
internal sealed class LinkingApp(string? link) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("id\r\n1\r\n") };
        if (link is not null) answer.Headers.Add("Link", link);
        return Task.FromResult(answer);
    }
}
