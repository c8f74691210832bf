namespace EndToEnd.Api;

/// <summary>An app with three articles: hostile text, an event with a place, a claim and a count.</summary>
public sealed class NewsFixture : IAsyncLifetime
{
    private readonly AppFixture _fixture = new();

    internal const string HostileTitle = "=1+1 <b>&\u202E خبر";

    internal RunningApp App => _fixture.App;

    internal string ArticleId { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await _fixture.InitializeAsync();
        ArticleId = await UploadAsync("news/1.txt", "قصف على حي الكرامة", "10/3/2026", "وقال المتحدث باسم الجيش إن القوات قصفت مواقع المسلحين في الموصل، ما أدى إلى مقتل 12 شخصا.");
        await UploadAsync("news/2.txt", HostileTitle, "9/3/2026", "قصفت طائرة حربية بلدة البوكمال السورية، وأكد مصدر أمني أن القصف أوقع 5 جرحى.");
        await UploadAsync("news/3.txt", "اجتماع أمني في الأنبار", "8/3/2026", "اعتقلت قوات الأمن 7 مسلحين في الرمادي.");
    }

    public Task DisposeAsync() => _fixture.DisposeAsync();

    /// <summary>Sends a GET; headers are taken as they stand.</summary>
    internal async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await App.Http.SendAsync(request);
    }

    private async Task<string> UploadAsync(string name, string title, string date, string sentence)
    {
        var id = await App.Api.UploadAsync(name, $"{TestNews.Article(title, date, "الموصل")}\n{sentence}\n");
        await App.Api.SettleAsync(id, "enriched");
        return id;
    }
}
