using TestKit;

namespace EndToEnd;

/// <summary>Every sample goes through, and the broken one says why it does not.</summary>
public sealed class SampleTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string Broken = "broken";

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "samples");

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Folder).Select(Path.GetFileName).OfType<string>().Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_can_be_queried_after_its_upload(string name)
    {
        var id = await fixture.Api.UploadAsync(name, await File.ReadAllBytesAsync(Path.Combine(Folder, name)));
        var broken = name.Contains(Broken, StringComparison.Ordinal);

        var article = await fixture.Api.SettleAsync(id, broken ? "failed" : "enriched");

        if (broken)
        {
            Assert.NotEmpty(article["reason"]!["ar"]!.GetValue<string>());
            return;
        }

        Assert.NotEmpty(article["title"]!.GetValue<string>());
        var entity = article["entities"]!.AsArray()[0]!["id"]!.GetValue<string>();
        Assert.Contains(await fixture.Api.ListAsync($"api/entities/{Uri.EscapeDataString(entity)}/articles"), item => item["id"]!.GetValue<string>() == id);
    }
}
