using System.Net;
using Marsad.Functions;

namespace EndToEnd.Api;

/// <summary>Pages of other sites.</summary>
public sealed class CrossOriginTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_page_of_a_named_site_may_ask_and_read()
    {
        await using var app = await fixture.StartAnotherAsync(("MARSAD_CORS_ORIGINS", "https://a.example, https://b.example"));
        using var question = new HttpRequestMessage(HttpMethod.Options, "api/articles/x");
        question.Headers.Add("Origin", "https://b.example");
        question.Headers.Add("Access-Control-Request-Method", "GET");
        using var other = new HttpRequestMessage(HttpMethod.Get, "api/articles");
        other.Headers.Add("Origin", "https://c.example");

        using var allowed = await app.Http.SendAsync(question);
        using var refused = await app.Http.SendAsync(other);

        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal("https://b.example", allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("If-None-Match", allowed.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
        Assert.False(refused.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Contains("Origin", refused.Headers.Vary);
    }

    [Theory]
    [InlineData("", "https://a.example", null)]
    [InlineData("*", "https://a.example", "*")]
    [InlineData("https://a.example", "https://A.example", "https://a.example")]
    [InlineData("https://a.example", "https://a.example.org", null)]
    [InlineData("https://a.example", "null", null)]
    public void An_origin_is_compared_whole(string setting, string origin, string? expected) => Assert.Equal(expected, CrossOrigins.Read(setting).Answer(origin));

    [Theory]
    [InlineData("a.example")]
    [InlineData("https://a.example/path")]
    [InlineData("ftp://a.example")]
    public void A_setting_that_is_no_origin_is_named(string setting) =>
        Assert.Contains(CrossOrigins.Setting, Assert.Throws<ArgumentException>(() => CrossOrigins.Read(setting)).Message, StringComparison.Ordinal);
}
