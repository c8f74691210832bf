using System.Net;
using Marsad.Cli;
using Marsad.Cli.Api;

namespace EndToEnd.Cli;

/// <summary>An app that answers late.</summary>
public sealed class PatienceTests
{
    private static readonly AppAddress Address = new(new Uri("http://news.example/"), null);

    [Fact]
    public async Task An_answer_is_not_waited_for_without_end()
    {
        using var api = new MarsadApi(Address, new LateApp(Timeout.InfiniteTimeSpan), TimeSpan.FromMilliseconds(1));

        Assert.Contains("in time", (await Assert.ThrowsAsync<PassingFailure>(() => api.ListAsync("api/articles", default))).Sentence(new Texts(Language.English)), StringComparison.Ordinal);
        Assert.False(await api.IsHealthyAsync(default));
    }

    [Fact]
    public async Task A_download_takes_as_long_as_it_takes()
    {
        using var api = new MarsadApi(Address, new LateApp(TimeSpan.FromMilliseconds(50)), TimeSpan.FromMilliseconds(1));
        using var target = new MemoryStream();

        await api.DownloadAsync("api/articles?format=csv", target, default);

        Assert.Equal("id\r\n"u8.ToArray(), target.ToArray());
    }

    private sealed class LateApp(TimeSpan wait) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(wait, cancellationToken);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent("id\r\n"u8.ToArray()) };
        }
    }
}
