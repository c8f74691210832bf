using System.Text;
using Azure;
using Marsad.Document;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Pipeline;

/// <summary>What others do to an upload while a step is at work on it.</summary>
[Collection(AzuriteGroup.Name)]
public sealed class RaceTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_that_is_parsed_meanwhile_is_not_overtaken_by_older_content(bool isKnown)
    {
        var steps = await TestSteps.CreateAsync(azurite);
        if (isKnown) await RunAsync(steps, "a.txt", "العنوان الأول");
        await steps.Account.Articles.GetBlobClient("a.txt").UploadAsync(Content("العنوان الثاني"), overwrite: true);
        using var hook = new RequestHook("GET", "/articles/a.txt", async () =>
        {
            await ReceiveAsync(steps, "a.txt", "العنوان الثالث");
            await steps.Parse.RunAsync("a.txt", default);
        });

        await RunAsync(() => steps.Parse.RunAsync("a.txt", default));

        Assert.True(hook.IsDone);
        Assert.Equal("العنوان الثالث", (await steps.HeadAsync("a.txt")).Title);
    }

    [Fact]
    public async Task A_deletion_during_enrichment_leaves_neither_rows_nor_documents()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt", "خبر يحذف");
        await steps.Parse.RunAsync("a.txt", default);
        var message = await steps.NextMessageAsync();
        using var hook = new RequestHook("PUT", "/enriched/", () => steps.Delete.RunAsync(message!.Id, default));

        await RunAsync(() => steps.Enrich.RunAsync(message!, default));

        Assert.True(hook.IsDone);
        await AssertNothingLeftAsync(steps, "a.txt");
    }

    [Fact]
    public async Task A_deletion_during_parsing_leaves_no_document()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt", "خبر يحذف");
        using var hook = new RequestHook("GET", "/articles/a.txt", () => steps.Delete.RunAsync(ArticleId.FromName("a.txt"), default));

        await RunAsync(() => steps.Parse.RunAsync("a.txt", default));

        Assert.True(hook.IsDone);
        await AssertNothingLeftAsync(steps, "a.txt");
    }

    [Fact]
    public async Task A_poison_message_about_an_older_blob_closes_nothing()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt", "العنوان الأول");
        var old = (await steps.Account.Articles.GetBlobClient("a.txt").GetPropertiesAsync()).Value.ETag.ToString("H");
        await RunAsync(steps, "a.txt", "العنوان الثاني");
        var current = (await steps.Account.Articles.GetBlobClient("a.txt").GetPropertiesAsync()).Value.ETag.ToString("H");

        await steps.Fail.CloseParseAsync("a.txt", old, default);
        var after = await steps.HeadAsync("a.txt");
        await steps.Fail.CloseParseAsync("a.txt", current, default);

        Assert.Equal(UploadState.Enriched, after.State);
        Assert.Equal(UploadState.Failed, (await steps.HeadAsync("a.txt")).State);
    }

    [Fact]
    public async Task A_text_that_a_newer_container_overtakes_leaves_the_items()
    {
        const string name = "a.jsonl";
        var steps = await TestSteps.CreateAsync(azurite);
        await PutAsync(steps, name, Lines("الأول", "الثاني"));
        await steps.Parse.RunAsync(name, default);
        await steps.Account.Articles.GetBlobClient(name).UploadAsync(Content("نص بدل الحاوية"), overwrite: true);
        using var hook = new RequestHook("GET", "/articles/a.jsonl", async () =>
        {
            await PutAsync(steps, name, Lines("الثالث", "الرابع", "الخامس"));
            await steps.Parse.RunAsync(name, default);
        });

        await RunAsync(() => steps.Parse.RunAsync(name, default));

        Assert.True(hook.IsDone);
        Assert.Equal((UploadState.Unpacked, 3), ((await steps.HeadAsync(name)).State, (await steps.HeadAsync(name)).Items));
        Assert.Equal([name, name + "#0", name + "#1", name + "#2"], (await steps.BlobsAsync()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("الأول|الثاني|الثالث")]
    [InlineData("الأول|الثاني")]
    public async Task A_container_that_comes_back_while_its_items_are_removed_has_them_all(string titles)
    {
        const string name = "a.jsonl";
        var steps = await TestSteps.CreateAsync(azurite);
        await PutAsync(steps, name, Lines("الأول", "الثاني"));
        await steps.Parse.RunAsync(name, default);
        await steps.Account.Articles.GetBlobClient(name).UploadAsync(Content("نص بدل الحاوية"), overwrite: true);
        using var hook = new RequestHook("PUT", "/uploads(", async () =>
        {
            await PutAsync(steps, name, Lines(titles.Split('|')));
            await steps.Parse.RunAsync(name, default);
        });

        await RunAsync(() => steps.Parse.RunAsync(name, default));

        Assert.True(hook.IsDone);
        var items = titles.Split('|').Length;
        Assert.Equal((UploadState.Unpacked, items), ((await steps.HeadAsync(name)).State, (await steps.HeadAsync(name)).Items));
        Assert.Equal([name, .. Enumerable.Range(0, items).Select(position => $"{name}#{position}")], (await steps.BlobsAsync()).Order(StringComparer.Ordinal));
    }

    private static Task PutAsync(TestSteps steps, string name, BinaryData content) =>
        steps.Receive.RunAsync(name, content.ToStream(), SourceHints.None, default);

    private static BinaryData Lines(params string[] titles) =>
        BinaryData.FromString(string.Join('\n', titles.Select(title => $$"""{"title":"{{title}}","text":"{{Content(title).ToString().ReplaceLineEndings(" ")}}"}""")));

    private static async Task AssertNothingLeftAsync(TestSteps steps, string name)
    {
        Assert.Equal(UploadState.Gone, (await steps.HeadAsync(name)).State);
        Assert.Empty(await steps.IndexRowsAsync(name));
        foreach (var container in new[] { steps.Account.Articles, steps.Account.Parsed, steps.Account.Enriched })
            await foreach (var blob in container.GetBlobsAsync()) Assert.Fail($"{container.Name}/{blob.Name} was left");
    }

    // A try that loses the race may fail at the head's ETag; then the queue brings the message back.
    private static async Task RunAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (RequestFailedException conflict) when (conflict.Status == 412)
        {
            await step();
        }
    }

    private static async Task RunAsync(TestSteps steps, string name, string title)
    {
        await ReceiveAsync(steps, name, title);
        await steps.Parse.RunAsync(name, default);
        await steps.Enrich.RunAsync((await steps.NextMessageAsync())!, default);
    }

    private static Task ReceiveAsync(TestSteps steps, string name, string title) =>
        steps.Receive.RunAsync(name, Content(title).ToStream(), SourceHints.None, default);

    private static BinaryData Content(string title) => BinaryData.FromBytes(Encoding.UTF8.GetBytes($"""
        {title}
        10 آذار 2026
        أعلنت قيادة العمليات في بغداد أن قوة أمنية نفذت حملة تفتيش واسعة على امتداد الطريق الصحراوي خلال الساعات الماضية.
        وأكد المتحدث باسم القيادة أن الحملة انتهت من دون خسائر، وأن القوات ستواصل انتشارها في المنطقة حتى إشعار آخر.
        """));
}
