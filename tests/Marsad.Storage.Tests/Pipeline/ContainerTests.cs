using System.Text;
using Azure.Storage.Blobs.Models;
using Marsad.Document;
using Marsad.Storage.Pipeline;
using Marsad.Storage.Querying;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Pipeline;

[Collection(AzuriteGroup.Name)]
public sealed class ContainerTests(AzuriteFixture azurite)
{
    private const string Name = "أخبار/a.jsonl";
    private const string Body = "أعلنت قيادة العمليات في بغداد أن قوة أمنية نفذت حملة تفتيش واسعة على امتداد الطريق الصحراوي خلال الساعات الماضية.";

    [Fact]
    public async Task Items_become_articles_that_know_their_container()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");

        var head = await steps.HeadAsync(Name);
        Assert.Equal((UploadState.Unpacked, true, 2), (head.State, head.IsContainer, head.Items));
        Assert.Contains("2", head.ReasonEn, StringComparison.Ordinal);
        var item = await steps.DocumentAsync(Name + "#1");
        Assert.Equal(("الثاني", "articles/" + Name, 1), (item.Title, item.Source.Parent, item.Source.Position));
        Assert.Equal(UploadState.Enriched, (await steps.HeadAsync(Name + "#1")).State);
    }

    [Fact]
    public async Task A_container_is_listed_but_found_by_no_entity()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");
        var baghdad = (await steps.DocumentAsync(Name + "#0")).Entities.First(entity => entity.Name.Ar == "بغداد").Id;

        Assert.Equal([Name, Name + "#0", Name + "#1"], (await steps.ListAsync(new ArticleFilter())).Order(StringComparer.Ordinal));
        Assert.Equal([Name + "#0", Name + "#1"], (await steps.ListAsync(new ArticleFilter { Entity = baghdad })).Order(StringComparer.Ordinal));
        Assert.Equal([Name], await steps.ListAsync(new ArticleFilter { State = UploadState.Unpacked }));
    }

    [Fact]
    public async Task An_item_costs_twelve_requests()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول");
        await ReceiveAsync(steps, Lines("الأول", "الثاني", "الثالث"));
        await steps.Parse.RunAsync(Name, default);
        using var counter = new RequestCounter();

        await steps.Parse.RunAsync(Name + "#2", default);
        var parsed = counter.Requests.Count;
        await steps.Enrich.RunAsync(new EnrichMessage(ArticleId.FromName(Name + "#2"), 1), default);

        Assert.Equal((5, 11), (parsed, counter.Requests.Count)); // and one wrote it
    }

    [Fact]
    public async Task The_same_container_again_writes_nothing()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");
        var before = await ETagsAsync(steps);

        await steps.MergeHeadAsync(Name, nameof(UploadRow.InputHash), "forgotten");
        await steps.Parse.RunAsync(Name, default);

        Assert.Equal(before, await ETagsAsync(steps));
    }

    [Fact]
    public async Task A_changed_container_writes_what_changed_and_removes_what_is_gone()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني", "الثالث");
        var before = await ETagsAsync(steps);

        await RunAsync(steps, "الأول", "غير الثاني");

        var after = await ETagsAsync(steps);
        Assert.Equal(before[Name + "#0"], after[Name + "#0"]);
        Assert.NotEqual(before[Name + "#1"], after[Name + "#1"]);
        Assert.Equal([Name, Name + "#0", Name + "#1"], after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(UploadState.Gone, (await steps.HeadAsync(Name + "#2")).State);
        Assert.Empty(await steps.IndexRowsAsync(Name + "#2"));
        Assert.Equal("غير الثاني", (await steps.DocumentAsync(Name + "#1")).Title);
    }

    [Fact]
    public async Task A_container_that_was_cut_off_goes_on_where_it_stood()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, Lines("الأول", "الثاني", "الثالث"));
        using (var cut = new CancellationTokenSource())
        {
            var run = steps.Parse.RunAsync(Name, cut.Token);
            while ((await steps.BlobsAsync()).Count < 2 && !run.IsCompleted) await Task.Yield();
            await cut.CancelAsync();
            await Record.ExceptionAsync(() => run);
        }

        var before = await ETagsAsync(steps);
        await steps.Parse.RunAsync(Name, default);

        var after = await ETagsAsync(steps);
        Assert.Equal(4, after.Count);
        Assert.All(before, blob => Assert.Equal(blob.Value, after[blob.Key]));
        Assert.Equal(UploadState.Unpacked, (await steps.HeadAsync(Name)).State);
    }

    [Fact]
    public async Task Deleting_a_container_deletes_its_items_and_nothing_else()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");
        await steps.Receive.RunAsync(Name + "#notes.txt", Stream(Body), SourceHints.None, default);

        Assert.True(await steps.Delete.RunAsync(ArticleId.FromName(Name), default));

        Assert.Equal([Name + "#notes.txt"], await steps.BlobsAsync());
        foreach (var name in new[] { Name, Name + "#0", Name + "#1" }) Assert.Equal(UploadState.Gone, (await steps.HeadAsync(name)).State);
        Assert.Empty(await steps.IndexRowsAsync(Name + "#0"));
    }

    [Fact]
    public async Task One_item_can_be_deleted_and_stays_so()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");
        await steps.Delete.RunAsync(ArticleId.FromName(Name + "#0"), default);

        await steps.MergeHeadAsync(Name, nameof(UploadRow.Engine), "0 0 0");
        await steps.Reprocess.RunAsync(default);
        await DrainAsync(steps);

        Assert.Equal([Name, Name + "#1"], await steps.BlobsAsync());
        Assert.Equal((UploadState.Unpacked, 2), ((await steps.HeadAsync(Name)).State, (await steps.HeadAsync(Name)).Generation));
    }

    [Fact]
    public async Task A_container_deleted_behind_our_back_takes_its_items_along()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");
        await steps.Account.Articles.DeleteBlobAsync(Name);

        var result = await steps.Reprocess.RunAsync(default);

        Assert.Equal(3, result.Gone);
        Assert.Empty(await steps.BlobsAsync());
        Assert.Equal(UploadState.Gone, (await steps.HeadAsync(Name + "#1")).State);
    }

    [Fact]
    public async Task A_container_that_becomes_an_article_loses_its_items()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "الأول", "الثاني");

        await ReceiveAsync(steps, "خبر جديد\n" + Body);
        await steps.Parse.RunAsync(Name, default);
        await DrainAsync(steps);

        Assert.Equal([Name], await steps.BlobsAsync());
        Assert.Equal((UploadState.Enriched, false), ((await steps.HeadAsync(Name)).State, (await steps.HeadAsync(Name)).IsContainer));
    }

    [Fact]
    public async Task Items_without_content_say_why()
    {
        var steps = await TestSteps.CreateAsync(azurite, maxBytes: 2_000);
        await RunAsync(steps, "الأول", new string('س', 2_000));

        var document = await steps.DocumentAsync(Name + "#1");
        Assert.Equal((Outcome.TooLarge, 0), (document.Outcome, document.Source.Bytes));
        Assert.Equal(UploadState.Failed, (await steps.HeadAsync(Name + "#1")).State);
    }

    [Fact]
    public async Task A_container_larger_than_an_article_is_read_from_storage()
    {
        var steps = await TestSteps.CreateAsync(azurite, maxBytes: 2_000);
        await RunAsync(steps, [.. Enumerable.Range(0, 20).Select(i => "خبر " + i)]);

        Assert.Equal((UploadState.Unpacked, 20), ((await steps.HeadAsync(Name)).State, (await steps.HeadAsync(Name)).Items));
        Assert.Equal("خبر 19", (await steps.DocumentAsync(Name + "#19")).Title);
    }

    [Fact]
    public async Task A_limit_that_is_met_fails_the_container_and_keeps_its_items()
    {
        var steps = await TestSteps.CreateAsync(azurite, unpacking: new UnpackLimits { MaxItems = 1 });
        await RunAsync(steps, "الأول", "الثاني");

        var head = await steps.HeadAsync(Name);
        Assert.Equal((UploadState.Failed, "tooLarge", 1), (head.State, head.Outcome, head.Items));
        Assert.Equal(UploadState.Enriched, (await steps.HeadAsync(Name + "#0")).State);
    }

    private static Task ReceiveAsync(TestSteps steps, string content) => steps.Receive.RunAsync(Name, Stream(content), SourceHints.None, default);

    // What the triggers would do: each new blob is parsed, each message handled.
    private static async Task RunAsync(TestSteps steps, params string[] titles)
    {
        await ReceiveAsync(steps, Lines(titles));
        await steps.Parse.RunAsync(Name, default);
        foreach (var name in await steps.BlobsAsync()) await steps.Parse.RunAsync(name, default);
        await DrainAsync(steps);
    }

    private static async Task DrainAsync(TestSteps steps)
    {
        while (await steps.NextMessageAsync() is { } message) await steps.Enrich.RunAsync(message, default);
    }

    private static async Task<Dictionary<string, Azure.ETag>> ETagsAsync(TestSteps steps)
    {
        var tags = new Dictionary<string, Azure.ETag>(StringComparer.Ordinal);
        await foreach (BlobItem blob in steps.Account.Articles.GetBlobsAsync()) tags[blob.Name] = blob.Properties.ETag!.Value;
        return tags;
    }

    private static string Lines(params string[] titles) => string.Concat(titles.Select(title => $$"""{"title":"{{title}}","text":"{{Body}}"}""" + "\n"));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
