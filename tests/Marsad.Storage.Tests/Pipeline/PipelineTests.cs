using System.Text;
using Azure.Storage.Blobs.Models;
using Marsad.Document;
using Marsad.Storage.Pipeline;
using Marsad.Storage.Rows;
using TestKit;

namespace Marsad.Storage.Tests.Pipeline;

[Collection(AzuriteGroup.Name)]
public sealed class PipelineTests(AzuriteFixture azurite)
{
    private const string Text = """
        حملة تفتيش على الطريق الصحراوي
        10 آذار 2026
        أعلنت قيادة العمليات في بغداد أن قوة أمنية نفذت حملة تفتيش واسعة على امتداد الطريق الصحراوي خلال الساعات الماضية.
        وأكد المتحدث باسم القيادة أن الحملة انتهت من دون خسائر، وأن القوات ستواصل انتشارها في المنطقة حتى إشعار آخر.
        """;

    [Fact]
    public async Task A_new_article_costs_few_requests()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "warm-up.txt"); // directory rows that a steady stream finds written
        using var counter = new RequestCounter();

        await ReceiveAsync(steps, "counted.txt");
        var received = counter.Requests.Count;
        await steps.Parse.RunAsync("counted.txt", default);
        var parsed = counter.Requests.Count;
        var message = await steps.NextMessageAsync();
        var taken = counter.Requests.Count;
        await steps.Enrich.RunAsync(message!, default);

        Assert.Equal((2, 6, 3), (received, parsed, counter.Requests.Count - taken));
    }

    [Fact]
    public async Task A_row_that_changed_since_the_message_was_sent_is_read_again()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        var message = (await steps.NextMessageAsync())!;
        await steps.Fail.NoteEnrichAsync(message, new InvalidOperationException("first"), default);

        await steps.Enrich.RunAsync(message, default);

        var head = await steps.HeadAsync("a.txt");
        Assert.Equal((UploadState.Enriched, 1, 1, 0, null), (head.State, head.Generation, head.Pending, head.Attempt, head.ReasonEn));
    }

    [Fact]
    public async Task A_message_that_comes_twice_leaves_the_same_rows()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        var message = (await steps.NextMessageAsync())!;
        await steps.Enrich.RunAsync(message, default);
        var rows = await steps.IndexRowsAsync("a.txt");

        await steps.Enrich.RunAsync(message, default);

        Assert.Equal(rows, await steps.IndexRowsAsync("a.txt"));
        Assert.Equal(1, (await steps.HeadAsync("a.txt")).Generation);
    }

    [Fact]
    public async Task A_late_message_about_older_content_leaves_nothing_behind()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        var late = (await steps.NextMessageAsync())!;
        await ReceiveAsync(steps, "a.txt", Text + "\nوختم المتحدث حديثه بالقول إن النتائج ستعلن في وقت لاحق من الأسبوع.");
        await steps.Parse.RunAsync("a.txt", default);
        await steps.Enrich.RunAsync((await steps.NextMessageAsync())!, default);
        var (rows, documents) = (await steps.IndexRowsAsync("a.txt"), await steps.EnrichedAsync());

        await steps.Enrich.RunAsync(late, default);

        Assert.Equal(rows, await steps.IndexRowsAsync("a.txt"));
        Assert.Equal(documents, await steps.EnrichedAsync());
        Assert.Equal(2, (await steps.HeadAsync("a.txt")).Generation);
    }

    [Fact]
    public async Task A_blob_that_was_copied_with_its_metadata_is_an_upload_of_its_own()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        var metadata = (await steps.Account.Articles.GetBlobClient("a.txt").GetPropertiesAsync()).Value.Metadata;
        await steps.Account.Articles.GetBlobClient("b.txt").UploadAsync(Stream(Text), new BlobUploadOptions { Metadata = metadata });

        await steps.Parse.RunAsync("b.txt", default);

        Assert.Equal((UploadState.Parsed, 1), ((await steps.HeadAsync("b.txt")).State, (await steps.HeadAsync("b.txt")).Pending));
        Assert.Equal(UploadState.Received, (await steps.HeadAsync("a.txt")).State);
    }

    [Fact]
    public async Task A_message_that_was_lost_is_sent_again_when_the_trigger_repeats()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        await steps.Account.Enrich.ClearMessagesAsync();

        await steps.Parse.RunAsync("a.txt", default);

        Assert.Equal((ArticleId.FromName("a.txt"), 1), await NextAsync(steps));
        Assert.Equal(1, (await steps.HeadAsync("a.txt")).Pending);
    }

    [Fact]
    public async Task A_message_about_an_older_generation_is_dropped()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        await ReceiveAsync(steps, "a.txt", Text + "\nوختم المتحدث حديثه بالقول إن النتائج ستعلن في وقت لاحق من الأسبوع.");
        await steps.Parse.RunAsync("a.txt", default);

        await steps.Enrich.RunAsync(new EnrichMessage(ArticleId.FromName("a.txt"), 1), default);

        var head = await steps.HeadAsync("a.txt");
        Assert.Equal((0, 2, UploadState.Parsed), (head.Generation, head.Pending, head.State));
    }

    [Fact]
    public async Task A_parsed_document_that_is_missing_is_made_anew()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        await foreach (var blob in steps.Account.Parsed.GetBlobsAsync()) await steps.Account.Parsed.DeleteBlobAsync(blob.Name);

        await steps.Enrich.RunAsync(new EnrichMessage(ArticleId.FromName("a.txt"), 1), default);

        Assert.Equal(UploadState.Enriched, (await steps.HeadAsync("a.txt")).State);
    }

    [Fact]
    public async Task A_file_over_the_limit_fails_with_its_true_length_and_hash()
    {
        var steps = await TestSteps.CreateAsync(azurite, maxBytes: 1_000);
        var content = new string('س', 5_000);
        await ReceiveAsync(steps, "large.txt", content);

        await steps.Parse.RunAsync("large.txt", default);

        var document = await steps.DocumentAsync("large.txt");
        Assert.Equal(Outcome.TooLarge, document.Outcome);
        Assert.Equal(10_000, document.Source.Bytes);
        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(content));
        Assert.Equal("sha256:" + Convert.ToHexStringLower(hash), document.Source.ContentHash);
    }

    [Fact]
    public async Task New_hints_for_the_same_bytes_are_new_input()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "a.txt");

        await steps.Receive.RunAsync("a.txt", Stream(Text), new SourceHints(Outlet: "وكالة الاختبار", Published: "2020-01-02"), default);
        await steps.Parse.RunAsync("a.txt", default);
        await steps.Enrich.RunAsync(new EnrichMessage(ArticleId.FromName("a.txt"), 2), default);

        var document = await steps.DocumentAsync("a.txt");
        Assert.Equal(("وكالة الاختبار", "2020-01-02"), (document.Outlet!.Name, document.Published!.Value));
    }

    [Fact]
    public async Task Tries_that_fail_are_counted_and_the_last_reason_closes_the_upload()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Parse.RunAsync("a.txt", default);
        var message = new EnrichMessage(ArticleId.FromName("a.txt"), 1);

        await steps.Fail.NoteEnrichAsync(message, new InvalidOperationException("first"), default);
        await steps.Fail.NoteEnrichAsync(message, new InvalidOperationException("second\r\nRequestId: 0123"), default);
        var noted = await steps.HeadAsync("a.txt");
        await steps.Fail.CloseEnrichAsync(message, default);
        await steps.Fail.CloseEnrichAsync(message, default);

        Assert.Equal((UploadState.Parsed, 2, "Try 2 failed: second"), (noted.State, noted.Attempt, noted.ReasonEn));
        var closed = await steps.HeadAsync("a.txt");
        Assert.Equal((UploadState.Failed, "Given up after repeated failures. Try 2 failed: second"), (closed.State, closed.ReasonEn));
        Assert.NotEmpty(closed.ReasonAr!);
    }

    [Fact]
    public async Task A_poison_message_about_older_content_closes_nothing()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "a.txt");

        await steps.Fail.CloseEnrichAsync(new EnrichMessage(ArticleId.FromName("a.txt"), 7), default);

        Assert.Equal(UploadState.Enriched, (await steps.HeadAsync("a.txt")).State);
    }

    [Fact]
    public async Task Parsing_that_fails_before_there_is_a_row_leaves_one_with_the_reason()
    {
        var steps = await TestSteps.CreateAsync(azurite);

        await steps.Fail.NoteParseAsync("a.txt", new InvalidOperationException("storage went away"), default);
        await steps.Fail.CloseParseAsync("a.txt", null, default);

        var head = await steps.HeadAsync("a.txt");
        Assert.Equal(UploadState.Failed, head.State);
        Assert.Contains("storage went away", head.ReasonEn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reprocessing_enqueues_a_bounded_batch_of_what_an_older_engine_made()
    {
        var steps = await TestSteps.CreateAsync(azurite, batch: 2);
        foreach (var name in new[] { "a.txt", "b.txt", "c.txt" })
        {
            await RunAsync(steps, name);
            await steps.MergeHeadAsync(name, nameof(UploadRow.Engine), "0 0 0");
        }

        var first = await steps.Reprocess.RunAsync(default);
        for (var i = 0; i < 2; i++) await steps.Enrich.RunAsync((await steps.NextMessageAsync())!, default);
        var second = await steps.Reprocess.RunAsync(default);
        await steps.Enrich.RunAsync((await steps.NextMessageAsync())!, default);
        var third = await steps.Reprocess.RunAsync(default);

        Assert.Equal((2, 1, 0), (first.Enqueued, second.Enqueued, third.Enqueued));
    }

    [Fact]
    public async Task Reprocessing_asks_again_for_what_waits_too_long_and_leaves_the_rest_in_the_queue()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "a.txt");
        await steps.MergeHeadAsync("a.txt", nameof(UploadRow.Engine), "0 0 0");

        var first = await steps.Reprocess.RunAsync(default);
        var soon = await steps.Reprocess.RunAsync(default);
        await steps.MergeHeadAsync("a.txt", nameof(UploadRow.UpdatedAt), TimeProvider.System.GetUtcNow().AddHours(-2));
        var late = await steps.Reprocess.RunAsync(default);

        Assert.Equal((1, 0, 1), (first.Enqueued, soon.Enqueued, late.Enqueued));
        Assert.Equal((ArticleId.FromName("a.txt"), 2), await NextAsync(steps));
        Assert.Equal((ArticleId.FromName("a.txt"), 2), await NextAsync(steps));
        Assert.Null(await steps.NextMessageAsync());
    }

    [Fact]
    public async Task What_this_engine_gave_up_on_waits_for_another_engine()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await ReceiveAsync(steps, "a.txt");
        await steps.Fail.NoteParseAsync("a.txt", new InvalidOperationException("a defect"), default);
        await steps.Fail.CloseParseAsync("a.txt", null, default);

        var same = await steps.Reprocess.RunAsync(default);
        await steps.MergeHeadAsync("a.txt", nameof(UploadRow.Engine), "0 0 0");
        var other = await steps.Reprocess.RunAsync(default);
        await steps.Enrich.RunAsync((await steps.NextMessageAsync())!, default);

        Assert.Equal((0, 1), (same.Enqueued, other.Enqueued));
        Assert.Equal(UploadState.Enriched, (await steps.HeadAsync("a.txt")).State);
    }

    [Fact]
    public async Task Reprocessing_finishes_a_deletion_that_was_cut_off()
    {
        var steps = await TestSteps.CreateAsync(azurite);
        await RunAsync(steps, "a.txt");
        await steps.Account.Articles.DeleteBlobAsync("a.txt");
        await steps.MergeHeadAsync("a.txt", nameof(UploadRow.State), nameof(UploadState.Gone));

        await steps.Reprocess.RunAsync(default);

        Assert.Empty(await steps.IndexRowsAsync("a.txt"));
        Assert.Equal("", (await steps.HeadAsync("a.txt")).Partitions);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("https://example.org/خبر?a=b", "2026-03-10T09:05", "شفق نيوز")]
    public void Hints_survive_blob_metadata(string? url, string? published, string? outlet)
    {
        var metadata = UploadMetadata.Write(new SourceHints(url, published, outlet));

        Assert.All(metadata.Values, value => Assert.True(Ascii.IsValid(value)));
        Assert.Equal(new SourceHints(url, published, outlet), UploadMetadata.Read(metadata));
    }

    private static Task ReceiveAsync(TestSteps steps, string name, string text = Text) =>
        steps.Receive.RunAsync(name, Stream(text), SourceHints.None, default);

    private static async Task RunAsync(TestSteps steps, string name)
    {
        await ReceiveAsync(steps, name);
        await steps.Parse.RunAsync(name, default);
        await steps.Enrich.RunAsync((await steps.NextMessageAsync())!, default);
    }

    private static async Task<(string Id, int Generation)?> NextAsync(TestSteps steps) =>
        await steps.NextMessageAsync() is { } message ? (message.Id, message.Generation) : null;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
