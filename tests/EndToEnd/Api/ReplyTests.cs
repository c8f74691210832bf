using Marsad.Functions.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace EndToEnd.Api;

public sealed class ReplyTests
{
    [Fact]
    public async Task An_answer_that_breaks_off_ends_the_connection_so_that_it_does_not_look_whole()
    {
        var http = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        http.Request.Headers.AcceptEncoding = "gzip";
        var lifetime = new Lifetime();
        http.Features.Set<IHttpRequestLifetimeFeature>(lifetime);

        await Assert.ThrowsAsync<IOException>(() => Reply.StreamAsync(http, "text/csv", async body =>
        {
            await body.WriteAsync("a,b\r\n"u8.ToArray());
            throw new IOException("The storage account does not answer.");
        }));

        Assert.True(lifetime.IsAborted);
    }

    private sealed class Lifetime : IHttpRequestLifetimeFeature
    {
        internal bool IsAborted { get; private set; }

        public CancellationToken RequestAborted { get; set; }

        public void Abort() => IsAborted = true;
    }
}
